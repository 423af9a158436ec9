using System.Globalization;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>A share between nothing and all, kept as a fraction: 21 % is 0.21.</summary>
/// <remarks>Not a surcharge or a growth rate: those can exceed the whole.</remarks>
[JsonConverter(typeof(PercentageJsonConverter))]
public readonly record struct Percentage : IComparable<Percentage>
{
    /// <summary>numeric(18,10), like every rate.</summary>
    public const int Precision = 18;

    public const int Scale = 10;

    private Percentage(decimal fraction) => Fraction = fraction;

    public static Percentage Zero => default;

    /// <summary>0 to 1.</summary>
    public decimal Fraction { get; }

    /// <summary>0 to 100.</summary>
    public decimal Percent => Fraction * 100m;

    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.PercentageOutOfRange"/></exception>
    public static Percentage OfFraction(decimal fraction) =>
        fraction is >= 0m and <= 1m && decimal.Round(fraction, Scale) == fraction
            ? new Percentage(fraction / 1.0000000000000000000000000000m)
            : throw new BusinessException(KernelErrorCodes.PercentageOutOfRange).With("percent", fraction * 100m);

    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.PercentageOutOfRange"/></exception>
    public static Percentage OfPercent(decimal percent) => OfFraction(percent / 100m);

    public static bool operator <(Percentage left, Percentage right) => left.Fraction < right.Fraction;

    public static bool operator <=(Percentage left, Percentage right) => left.Fraction <= right.Fraction;

    public static bool operator >(Percentage left, Percentage right) => left.Fraction > right.Fraction;

    public static bool operator >=(Percentage left, Percentage right) => left.Fraction >= right.Fraction;

    public int CompareTo(Percentage other) => Fraction.CompareTo(other.Fraction);

    /// <summary>For machines, the fraction: "0.21".</summary>
    public override string ToString() => Fraction.ToString(CultureInfo.InvariantCulture);
}
