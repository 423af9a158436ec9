using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class PaymentTermAppService(
    IPaymentTermRepository terms, IBillingUsageQueries usage, LocalizedNames names, IUnitOfWork unitOfWork) : IPaymentTermAppService
{
    /// <inheritdoc />
    public async Task<PagedResult<PaymentTermDto>> ListAsync(ListRequest request, CancellationToken ct)
    {
        var read = await names.ReaderAsync(ct);
        var rows = new SmallList<PaymentTerm>(
            [("number", t => t.Number), ("name", t => read(t.Name)), ("days", t => t.Days), ("position", t => t.Position)],
            t => [t.Number.ToString(CultureInfo.InvariantCulture), .. t.Name.ToDictionary().Values]);
        var page = rows.Page((await terms.ListAllAsync(ct)).InOrder(), request);
        return new PagedResult<PaymentTermDto>(page.TotalCount, page.TotalIsCapped, [.. page.Items.Select(ToDto)]);
    }

    /// <inheritdoc />
    public async Task<PaymentTermDto> GetAsync(Guid id, CancellationToken ct) => ToDto(await FindAsync(id, ct));

    /// <inheritdoc />
    public async Task<PaymentTermDto> CreateAsync(PaymentTermInput input, CancellationToken ct)
    {
        await RequireFreeAsync(input.Number, null, ct);
        var term = new PaymentTerm(input.Number, NameOf(input), input.Days, input.Start);
        var all = await terms.ListAllAsync(ct);
        terms.Add(term);
        ListOrder.Append(all, term);
        BillingLists.Mark(all, term, input.IsDefault, input.IsRetired);
        await unitOfWork.SaveAsync(ct);
        return ToDto(term);
    }

    /// <inheritdoc />
    public async Task<PaymentTermDto> UpdateAsync(Guid id, PaymentTermInput input, CancellationToken ct)
    {
        var term = await FindAsync(id, ct);
        term.Require(input.Version);
        await RequireFreeAsync(input.Number, id, ct);
        term.Change(input.Number, NameOf(input), input.Days, input.Start);
        BillingLists.Mark(await terms.ListAllAsync(ct), term, input.IsDefault, input.IsRetired);
        await unitOfWork.SaveAsync(ct);
        return ToDto(term);
    }

    /// <inheritdoc />
    public async Task ReorderAsync(ListOrderInput input, CancellationToken ct)
    {
        ListOrder.Reorder(await terms.ListAllAsync(ct), input.Ids);
        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        var term = await FindAsync(id, ct);
        if (term.IsDefault)
        {
            throw new BusinessException(BillingErrorCodes.DefaultMustRemain);
        }

        if (await usage.IsPaymentTermUsedAsync(id, ct))
        {
            throw new BusinessException(BillingErrorCodes.PaymentTermInUse).With("number", term.Number);
        }

        terms.Remove(term);
        await unitOfWork.SaveAsync(ct);
    }

    private static LocalizedText NameOf(PaymentTermInput input) => LocalizedNames.Parse(input.Name, BillingConsts.TextLength, "name");

    private static PaymentTermDto ToDto(PaymentTerm term) => new()
    {
        Id = term.Id,
        Version = term.Version,
        Number = term.Number,
        Name = term.Name.ToDictionary(),
        Days = term.Days,
        Start = term.Start,
        IsDefault = term.IsDefault,
        Position = term.Position,
        IsRetired = term.IsRetired,
    };

    private async Task<PaymentTerm> FindAsync(Guid id, CancellationToken ct) => EntityNotFoundException.Require(await terms.FindAsync(id, ct), id);

    private async Task RequireFreeAsync(int number, Guid? exceptId, CancellationToken ct)
    {
        if (await terms.HasNumberAsync(number, exceptId, ct))
        {
            throw new BusinessException(BillingErrorCodes.PaymentTermNumberTaken).With("number", number).For("number");
        }
    }
}
