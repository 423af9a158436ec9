using System.Globalization;

namespace CustomerPortal.Kernel;

/// <summary>The exact result of a multiplication, which becomes money only by rounding it by name.</summary>
/// <remarks>Never stored and never shown.</remarks>
public sealed record UnroundedMoney(decimal Amount, Currency Currency)
{
    /// <summary>Half away from zero, to the digits of the currency's minor unit.</summary>
    public Money RoundToMinorUnit() => new(Rounding.HalfAwayFromZero(Amount, Currency.MinorUnits), Currency);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency.Code} (unrounded)");
}
