namespace CustomerPortal.Kernel;

/// <summary>The one rounding rule of the product: half away from zero.</summary>
/// <remarks>
/// Where it is applied is settled once: a line's net, and the tax per category and rate (EN 16931, BR-CO-17).
/// Nothing else rounds.
/// </remarks>
public static class Rounding
{
    /// <param name="value">Any exact decimal.</param>
    /// <param name="digits">Digits kept after the decimal separator, 0 to 28.</param>
    public static decimal HalfAwayFromZero(decimal value, int digits) =>
        decimal.Round(value, digits, MidpointRounding.AwayFromZero);
}
