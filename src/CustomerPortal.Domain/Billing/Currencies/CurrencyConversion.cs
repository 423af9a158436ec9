using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Turns an amount into another currency by a rate that is frozen beside the result.</summary>
public static class CurrencyConversion
{
    /// <param name="money">Amount to convert.</param>
    /// <param name="rate">Units of <paramref name="target"/> for one unit.</param>
    /// <param name="target">Currency of the result, rounded to its minor unit.</param>
    public static Money To(this Money money, Currency target, decimal rate) =>
        money.Currency == target ? money : new Money(Rounding.OfProduct(target.MinorUnits, money.Amount, rate), target);
}
