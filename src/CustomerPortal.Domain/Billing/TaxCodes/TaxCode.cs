using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A tax that lines can carry.</summary>
public sealed class TaxCode : AggregateRoot, ITenantOwned, IListed
{
    private TaxCode()
    {
    }

    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.TaxRateNotAllowed"/></exception>
    public TaxCode(string code, TaxCategory category, Percentage rate, LocalizedText name, LocalizedText? legalText)
    {
        Id = Guid.CreateVersion7();
        Change(code, category, rate, name, legalText);
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Short code for people; unique without regard to case.</summary>
    public string Code { get; private set; } = string.Empty;

    public TaxCategory Category { get; private set; }

    public Percentage Rate { get; private set; }

    public LocalizedText Name { get; private set; } = null!;

    /// <summary>What the law wants printed; null when nothing.</summary>
    public LocalizedText? LegalText { get; private set; }

    /// <inheritdoc />
    public string Word => Code;

    /// <inheritdoc />
    public int Position { get; private set; }

    /// <inheritdoc />
    public bool IsDefault { get; private set; }

    /// <inheritdoc />
    public bool IsRetired { get; private set; }

    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.TaxRateNotAllowed"/></exception>
    public void Change(string code, TaxCategory category, Percentage rate, LocalizedText name, LocalizedText? legalText)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        if (!category.AllowsRate(rate))
        {
            throw new BusinessException(BillingErrorCodes.TaxRateNotAllowed).For("rate");
        }

        Code = code.Trim().ToUpperInvariant();
        Category = category;
        Rate = rate;
        Name = name;
        LegalText = legalText;
    }

    /// <inheritdoc />
    public void Place(int position, bool isDefault, bool isRetired)
    {
        Position = position;
        IsDefault = isDefault;
        IsRetired = isRetired;
    }
}
