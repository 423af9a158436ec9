using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Features;

/// <inheritdoc />
internal sealed class EditionAppService(
    IEditionRepository editions,
    IEditionQueries queries,
    IFeatureValueRepository values,
    IUnitOfWork unitOfWork) : IEditionAppService
{
    /// <inheritdoc />
    public Task<PagedResult<EditionDto>> ListAsync(ListRequest request, CancellationToken ct) => queries.ListAsync(request, ct);

    /// <inheritdoc />
    public async Task<EditionDto> GetAsync(Guid id, CancellationToken ct) => await ShowAsync(await LoadAsync(id, ct), ct);

    /// <inheritdoc />
    public async Task<EditionDto> CreateAsync(EditionInput input, CancellationToken ct)
    {
        await RequireFreeAsync(input.Name, null, ct);
        var edition = Edition.Create(input.Name);
        editions.Add(edition);
        await unitOfWork.SaveAsync(ct);
        return await ShowAsync(edition, ct);
    }

    /// <inheritdoc />
    public async Task<EditionDto> UpdateAsync(Guid id, EditionInput input, CancellationToken ct)
    {
        var edition = await LoadAsync(id, ct);
        edition.RequireStamp(input.ConcurrencyStamp);
        await RequireFreeAsync(input.Name, id, ct);
        edition.Rename(input.Name);
        await unitOfWork.SaveAsync(ct);
        return await ShowAsync(edition, ct);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        var edition = await LoadAsync(id, ct);
        if (await queries.CountTenantsAsync(id, ct) is > 0 and var count)
        {
            throw new BusinessException(FeatureErrorCodes.EditionInUse).With("count", count);
        }

        foreach (var value in await values.ListAsync(FeatureHolder.Edition(id), ct))
        {
            values.Remove(value);
        }

        editions.Remove(edition);
        await unitOfWork.SaveAsync(ct);
    }

    private static string Stamp(Edition edition) => edition.Version.ToString(CultureInfo.InvariantCulture);

    private async Task RequireFreeAsync(string name, Guid? except, CancellationToken ct)
    {
        if (await editions.FindByNameAsync(Edition.Normalize(name), ct) is { } other && other.Id != except)
        {
            throw new BusinessException(FeatureErrorCodes.EditionNameTaken).With("name", name.Trim()).For("name");
        }
    }

    private async Task<EditionDto> ShowAsync(Edition edition, CancellationToken ct) => new()
    {
        Id = edition.Id,
        Name = edition.Name,
        ConcurrencyStamp = Stamp(edition),
        TenantCount = await queries.CountTenantsAsync(edition.Id, ct),
        CreatedAt = edition.CreatedAt,
    };

    private async Task<Edition> LoadAsync(Guid id, CancellationToken ct) => EntityNotFoundException.Require(await editions.FindAsync(id, ct), id);
}
