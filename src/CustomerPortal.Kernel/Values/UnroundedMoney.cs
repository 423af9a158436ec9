namespace CustomerPortal.Kernel;

/// <summary>A product of money that becomes money only by rounding it by name.</summary>
/// <remarks>
/// Keeps both factors, because a decimal would silently drop digits beyond the twenty-eighth. Never stored, never shown.
/// </remarks>
public sealed record UnroundedMoney(Money Money, decimal Factor)
{
    /// <summary>Half away from zero, to the digits of the currency's minor unit.</summary>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.MoneyOutOfRange"/></exception>
    public Money RoundToMinorUnit() =>
        new(Rounding.OfProduct(Money.Currency.MinorUnits, Money.Amount, Factor), Money.Currency);
}
