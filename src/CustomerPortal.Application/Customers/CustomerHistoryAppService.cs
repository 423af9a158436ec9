using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerHistoryAppService(ICustomerHistoryQueries queries, CustomerHistoryWords words, ConflictRetry retry)
    : ICustomerHistoryAppService
{
    /// <inheritdoc />
    public async Task<PagedResult<CustomerVersionDto>> GetListAsync(Guid customerId, ListRequest request, CancellationToken ct)
    {
        var (total, versions) = await queries.GetPageAsync(customerId, request, ct);
        if (total == 0)
        {
            throw new EntityNotFoundException(typeof(Customer), customerId);
        }

        var read = await words.ReaderAsync(ct);
        var snapshots = versions.Select(v => CustomerSnapshot.Parse(v.Snapshot)).Append(CustomerSnapshot.Empty).ToList();
        var items = versions.Take(request.Take).Select((v, i) => new CustomerVersionDto(
            v.Version, v.SavedAt, v.SavedBy, v.SavedByName, Changes(snapshots[i + 1], snapshots[i], read)));
        return new PagedResult<CustomerVersionDto>(total, false, [.. items]);
    }

    /// <inheritdoc />
    public async Task<CustomerAtVersionDto> GetAsync(Guid customerId, int version, CancellationToken ct)
    {
        var kept = EntityNotFoundException.Require(await queries.FindAsync(customerId, version, ct), version);
        var read = await words.ReaderAsync(ct);
        var fields = CustomerSnapshot.Parse(kept.Snapshot).Values.Select(v =>
        {
            var (isHidden, value) = read(v.Field, v.Value);
            return new FieldValueDto(v.Field, v.RowId, value, isHidden);
        });
        return new CustomerAtVersionDto(kept.Version, kept.SavedAt, kept.SavedBy, kept.SavedByName, [.. fields]);
    }

    /// <inheritdoc />
    public Task<CustomerDto> RestoreAsync(Guid customerId, int version, RestoreVersionDto input, CancellationToken ct) =>
        retry.RunAsync<VersionRestore, CustomerDto>(restore => restore.RestoreAsync(customerId, version, input, ct), ct);

    private static IReadOnlyList<FieldChangeDto> Changes(CustomerSnapshot former, CustomerSnapshot current, Func<string, string?, (bool IsHidden, string? Words)> read) =>
    [
        .. former.DifferencesTo(current).Select(d => new FieldChangeDto(
            d.Field, d.RowId, read(d.Field, d.Former).Words, read(d.Field, d.Current).Words, read(d.Field, d.Current).IsHidden)),
    ];
}
