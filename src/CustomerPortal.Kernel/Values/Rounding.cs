using System.Numerics;

namespace CustomerPortal.Kernel;

/// <summary>The one rounding rule of the product: half away from zero.</summary>
/// <remarks>
/// Where it is applied is settled once: a line's net, and the tax per category and rate (EN 16931, BR-CO-17).
/// Nothing else rounds.
/// </remarks>
public static class Rounding
{
    private static readonly BigInteger Largest = new(decimal.MaxValue);

    /// <param name="value">Any exact decimal.</param>
    /// <param name="digits">Digits kept after the decimal separator, 0 to 28.</param>
    public static decimal HalfAwayFromZero(decimal value, int digits) =>
        decimal.Round(value, digits, MidpointRounding.AwayFromZero);

    /// <summary>Rounds the exact product once, also where it has more digits than a decimal can hold.</summary>
    /// <param name="digits">Digits kept after the decimal separator, 0 to 28.</param>
    /// <param name="factors">At least one.</param>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.MoneyOutOfRange"/></exception>
    public static decimal OfProduct(int digits, params ReadOnlySpan<decimal> factors)
    {
        var product = BigInteger.One;
        var scale = 0;
        foreach (var factor in factors)
        {
            product *= Mantissa(factor);
            scale += factor.Scale;
        }

        var kept = RoundedQuotient(product * BigInteger.Pow(10, digits), BigInteger.Pow(10, scale));
        return BigInteger.Abs(kept) <= Largest
            ? (decimal)kept / (decimal)BigInteger.Pow(10, digits)
            : throw new BusinessException(KernelErrorCodes.MoneyOutOfRange).With("amount", kept / BigInteger.Pow(10, digits));
    }

    private static BigInteger RoundedQuotient(BigInteger dividend, BigInteger divisor)
    {
        var magnitude = ((BigInteger.Abs(dividend) * 2) + divisor) / (divisor * 2);
        return dividend.Sign * magnitude;
    }

    private static BigInteger Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return value < 0m ? -magnitude : magnitude;
    }
}
