using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class TaxCodeAppService(
    ITaxCodeRepository taxCodes, IBillingUsageQueries usage, LocalizedNames names, IUnitOfWork unitOfWork) : ITaxCodeAppService
{
    /// <inheritdoc />
    public async Task<PagedResult<TaxCodeDto>> ListAsync(ListRequest request, CancellationToken ct)
    {
        var read = await names.ReaderAsync(ct);
        var rows = new SmallList<TaxCode>(
            [("code", t => t.Code), ("name", t => read(t.Name)), ("rate", t => t.Rate.Fraction), ("position", t => t.Position)],
            t => [t.Code, .. t.Name.ToDictionary().Values]);
        var page = rows.Page((await taxCodes.ListAllAsync(ct)).InOrder(), request);
        return new PagedResult<TaxCodeDto>(page.TotalCount, page.TotalIsCapped, [.. page.Items.Select(ToDto)]);
    }

    /// <inheritdoc />
    public async Task<TaxCodeDto> GetAsync(Guid id, CancellationToken ct) => ToDto(await FindAsync(id, ct));

    /// <inheritdoc />
    public async Task<TaxCodeDto> CreateAsync(TaxCodeInput input, CancellationToken ct)
    {
        await RequireFreeAsync(input.Code, null, ct);
        var taxCode = new TaxCode(input.Code, input.Category, RateOf(input), NameOf(input), LegalTextOf(input));
        var all = await taxCodes.ListAllAsync(ct);
        taxCodes.Add(taxCode);
        ListOrder.Append(all, taxCode);
        BillingLists.Mark(all, taxCode, input.IsDefault, input.IsRetired);
        await unitOfWork.SaveAsync(ct);
        return ToDto(taxCode);
    }

    /// <inheritdoc />
    public async Task<TaxCodeDto> UpdateAsync(Guid id, TaxCodeInput input, CancellationToken ct)
    {
        var taxCode = await FindAsync(id, ct);
        taxCode.Require(input.Version);
        await RequireFreeAsync(input.Code, id, ct);
        taxCode.Change(input.Code, input.Category, RateOf(input), NameOf(input), LegalTextOf(input));
        BillingLists.Mark(await taxCodes.ListAllAsync(ct), taxCode, input.IsDefault, input.IsRetired);
        await unitOfWork.SaveAsync(ct);
        return ToDto(taxCode);
    }

    /// <inheritdoc />
    public async Task ReorderAsync(ListOrderInput input, CancellationToken ct)
    {
        ListOrder.Reorder(await taxCodes.ListAllAsync(ct), input.Ids);
        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        var taxCode = await FindAsync(id, ct);
        if (taxCode.IsDefault)
        {
            throw new BusinessException(BillingErrorCodes.DefaultMustRemain);
        }

        if (await usage.IsTaxCodeUsedAsync(id, ct))
        {
            throw new BusinessException(BillingErrorCodes.TaxCodeInUse).With("code", taxCode.Code);
        }

        taxCodes.Remove(taxCode);
        await unitOfWork.SaveAsync(ct);
    }

    private static Percentage RateOf(TaxCodeInput input)
    {
        try
        {
            return Percentage.OfFraction(input.Rate);
        }
        catch (BusinessException broken)
        {
            throw broken.For("rate");
        }
    }

    private static LocalizedText NameOf(TaxCodeInput input) => LocalizedNames.Parse(input.Name, BillingConsts.TextLength, "name");

    private static LocalizedText? LegalTextOf(TaxCodeInput input) =>
        LocalizedNames.ParseOptional(input.LegalText, BillingConsts.LegalTextLength, "legalText");

    private static TaxCodeDto ToDto(TaxCode taxCode) => new()
    {
        Id = taxCode.Id,
        Version = taxCode.Version,
        Code = taxCode.Code,
        Category = taxCode.Category,
        Rate = taxCode.Rate.Fraction,
        Name = taxCode.Name.ToDictionary(),
        LegalText = taxCode.LegalText?.ToDictionary() ?? new Dictionary<string, string>(),
        IsDefault = taxCode.IsDefault,
        Position = taxCode.Position,
        IsRetired = taxCode.IsRetired,
    };

    private async Task<TaxCode> FindAsync(Guid id, CancellationToken ct) => EntityNotFoundException.Require(await taxCodes.FindAsync(id, ct), id);

    private async Task RequireFreeAsync(string code, Guid? exceptId, CancellationToken ct)
    {
        if (await taxCodes.HasCodeAsync(code.Trim().ToUpperInvariant(), exceptId, ct))
        {
            throw new BusinessException(BillingErrorCodes.TaxCodeTaken).With("code", code).For("code");
        }
    }
}
