using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A line as somebody wrote it.</summary>
public sealed record InvoiceLineContent(
    string Description, decimal Quantity, string? Unit, decimal UnitPrice, Percentage Discount, TaxCode TaxCode)
{
    /// <summary>Broken rules, each with its field.</summary>
    internal IEnumerable<BusinessException> Problems(int index)
    {
        var path = $"lines[{index}]";
        if (string.IsNullOrWhiteSpace(Description))
        {
            yield return new BusinessException(BillingErrorCodes.LineDescriptionMissing).For($"{path}.description");
        }

        if (Quantity == 0m)
        {
            yield return new BusinessException(BillingErrorCodes.LineQuantityZero).For($"{path}.quantity");
        }

        if (decimal.Round(Quantity, BillingConsts.QuantityScale) != Quantity)
        {
            yield return TooManyDecimals(BillingConsts.QuantityScale).For($"{path}.quantity");
        }

        if (decimal.Round(UnitPrice, BillingConsts.UnitPriceScale) != UnitPrice)
        {
            yield return TooManyDecimals(BillingConsts.UnitPriceScale).For($"{path}.unitPrice");
        }
    }

    private static BusinessException TooManyDecimals(int decimals) =>
        new BusinessException(BillingErrorCodes.LineHasTooManyDecimals).With("decimals", decimals);
}
