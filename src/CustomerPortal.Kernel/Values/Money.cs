using System.Globalization;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>An amount in one currency, at most four digits after the decimal separator.</summary>
/// <remarks>
/// Not a unit price (those keep six digits, as a plain decimal beside the document's currency) and not a sum over
/// currencies. There is no default currency. Written with at least the digits of the minor unit: 12.5 EUR is 12.50.
/// </remarks>
[JsonConverter(typeof(MoneyJsonConverter))]
public sealed record Money : IComparable<Money>
{
    /// <summary>Digits before and after the separator that storage keeps: numeric(19,4).</summary>
    public const int Precision = 19;

    public const int Scale = 4;

    private const decimal Limit = 1_000_000_000_000_000m;

    /// <exception cref="BusinessException">
    /// <see cref="KernelErrorCodes.MoneyHasTooManyDecimals"/>, <see cref="KernelErrorCodes.MoneyOutOfRange"/>
    /// </exception>
    public Money(decimal amount, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (decimal.Round(amount, Scale) != amount)
        {
            throw new BusinessException(KernelErrorCodes.MoneyHasTooManyDecimals)
                .With("amount", amount).With("decimals", Scale);
        }

        if (Math.Abs(amount) >= Limit)
        {
            throw new BusinessException(KernelErrorCodes.MoneyOutOfRange).With("amount", amount);
        }

        Amount = WithDigitsOf(amount, currency);
        Currency = currency;
    }

    public decimal Amount { get; }

    public Currency Currency { get; }

    public bool IsZero => Amount == 0m;

    public bool IsNegative => Amount < 0m;

    public bool IsPositive => Amount > 0m;

    public static Money Zero(Currency currency) => new(0m, currency);

    public static Money operator +(Money left, Money right) =>
        new(left.Amount + left.SameCurrency(right).Amount, left.Currency);

    public static Money operator -(Money left, Money right) =>
        new(left.Amount - left.SameCurrency(right).Amount, left.Currency);

    public static Money operator -(Money money) => new(-money.Amount, money.Currency);

    /// <summary>The exact product: no rounding until <see cref="UnroundedMoney.RoundToMinorUnit"/> is called.</summary>
    public static UnroundedMoney operator *(Money money, decimal factor) => new(money, factor);

    public static UnroundedMoney operator *(decimal factor, Money money) => money * factor;

    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Half away from zero, to the digits of the currency's minor unit.</summary>
    public Money RoundToMinorUnit() => new(Rounding.HalfAwayFromZero(Amount, Currency.MinorUnits), Currency);

    /// <summary>Orders amounts of one currency.</summary>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.CurrencyMismatch"/></exception>
    public int CompareTo(Money? other) => other is null ? 1 : Amount.CompareTo(SameCurrency(other).Amount);

    /// <summary>For machines: "12.50 EUR".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency.Code}");

    private Money SameCurrency(Money other) =>
        other.Currency == Currency
            ? other
            : throw new BusinessException(KernelErrorCodes.CurrencyMismatch)
                .With("left", Currency.Code).With("right", other.Currency.Code);

    /// <summary>The same number, written with the minor unit's digits or with as many more as it needs.</summary>
    private static decimal WithDigitsOf(decimal amount, Currency currency)
    {
        var digits = currency.MinorUnits;
        while (decimal.Round(amount, digits) != amount)
        {
            digits++;
        }

        // Rounding drops digits that are zero; adding a zero of that scale puts missing ones back.
        var sum = decimal.Round(amount, digits) + new decimal(0, 0, 0, false, (byte)digits);
        return sum == 0m ? new decimal(0, 0, 0, false, (byte)digits) : sum;
    }
}
