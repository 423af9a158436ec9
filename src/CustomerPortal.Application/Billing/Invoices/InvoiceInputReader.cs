using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Reads a draft as typed: looks up what it names and refuses what does not exist.</summary>
internal sealed class InvoiceInputReader(InvoiceFactsReader facts, ITaxCodeRepository taxCodes, IPaymentTermRepository terms)
{
    /// <param name="input">The draft.</param>
    /// <param name="former">What the draft named so far.</param>
    /// <param name="ct">Cancels the look-ups.</param>
    /// <exception cref="BusinessException">Customer, payment term or tax code is unknown or no longer offered (PAR-17).</exception>
    public async Task<InvoiceContent> ReadAsync(InvoiceInput input, InvoiceChoices former, CancellationToken ct)
    {
        var customer = await facts.CustomerAsync(input.CustomerId, ct);
        if (!customer.IsActive && customer.Id != former.CustomerId)
        {
            throw new BusinessException(BillingErrorCodes.CustomerNotActive).With("customer", customer.Name).For("customerId");
        }

        if (input.PaymentTermId is { } termId && termId != customer.PaymentTermId)
        {
            await RequireOfferedAsync(termId, former, ct);
        }

        return new InvoiceContent
        {
            CustomerId = customer.Id,
            CustomerName = customer.Name,
            CustomerNumber = customer.Number,
            Currency = Currency.Get(customer.Currency),
            Date = input.Date,
            DueOn = input.DueOn,
            PaymentTermId = input.PaymentTermId,
            Reference = Blank(input.Reference),
            Notes = Blank(input.Notes),
            Lines = await ReadLinesAsync(input.Lines, former, ct),
        };
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task<List<InvoiceLineContent>> ReadLinesAsync(IReadOnlyList<InvoiceLineInput> lines, InvoiceChoices former, CancellationToken ct)
    {
        var named = lines.Select(line => line.TaxCodeId).OfType<Guid>().Distinct().ToList();
        var found = (await taxCodes.ListAsync(named, ct)).ToDictionary(code => code.Id);
        var standard = lines.Any(line => line.TaxCodeId is null) ? await taxCodes.FindDefaultAsync(ct) : null;
        return [.. lines.Select((line, index) => new InvoiceLineContent(
            line.Description,
            line.Quantity,
            Blank(line.Unit),
            line.UnitPrice,
            DiscountOf(line, index),
            Offered(line.TaxCodeId is { } id ? found.GetValueOrDefault(id) : standard, former, $"lines[{index}].taxCodeId")))];
    }

    private static TaxCode Offered(TaxCode? taxCode, InvoiceChoices former, string field)
    {
        if (taxCode is null)
        {
            throw new BusinessException(BillingErrorCodes.TaxCodeUnknown).For(field);
        }

        return taxCode.IsRetired && !former.TaxCodeIds.Contains(taxCode.Id)
            ? throw new BusinessException(BillingErrorCodes.TaxCodeRetired).With("code", taxCode.Code).For(field)
            : taxCode;
    }

    private async Task RequireOfferedAsync(Guid termId, InvoiceChoices former, CancellationToken ct)
    {
        var term = await terms.FindAsync(termId, ct) ?? throw new BusinessException(BillingErrorCodes.PaymentTermUnknown).For("paymentTermId");
        if (term.IsRetired && termId != former.PaymentTermId)
        {
            throw new BusinessException(BillingErrorCodes.PaymentTermRetired).With("number", term.Number).For("paymentTermId");
        }
    }

    private static Percentage DiscountOf(InvoiceLineInput line, int index)
    {
        try
        {
            return Percentage.OfFraction(line.Discount);
        }
        catch (BusinessException broken)
        {
            throw broken.For($"lines[{index}].discount");
        }
    }
}
