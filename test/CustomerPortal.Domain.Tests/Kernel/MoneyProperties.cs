using System.Numerics;
using CustomerPortal.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerPortal.Tests.Kernel;

/// <summary>Laws of money arithmetic over random amounts, held against whole numbers of ten-thousandths.</summary>
public sealed class MoneyProperties
{
    private static readonly Arbitrary<(long Left, long Right, Currency Currency)> Pairs = (
        from left in ArbMap.Default.GeneratorFor<int>()
        from right in ArbMap.Default.GeneratorFor<int>()
        from scale in Gen.Elements(1L, 7L, 9_973L, 1_000_003L)
        from currency in Gen.Elements(Currency.All.ToArray())
        select (left * scale, right * scale, currency)).ToArbitrary();

    [Fact]
    public void Sums_and_differences_are_those_of_whole_numbers() => Check(pair =>
        (Of(pair.Left, pair.Currency) + Of(pair.Right, pair.Currency)).Amount == (pair.Left + pair.Right) / 10_000m
        && (Of(pair.Left, pair.Currency) - Of(pair.Right, pair.Currency)).Amount == (pair.Left - pair.Right) / 10_000m);

    [Fact]
    public void Addition_commutes_and_subtraction_undoes_it() => Check(pair =>
    {
        var (left, right) = (Of(pair.Left, pair.Currency), Of(pair.Right, pair.Currency));
        return left + right == right + left && left + right - right == left && -(-left) == left;
    });

    [Fact]
    public void Order_is_that_of_the_amounts() => Check(pair =>
        Of(pair.Left, pair.Currency).CompareTo(Of(pair.Right, pair.Currency)) == pair.Left.CompareTo(pair.Right));

    [Fact]
    public void Equal_amounts_are_written_alike() => Check(pair =>
    {
        var money = Of(pair.Left, pair.Currency);
        var padded = new Money(money.Amount + 0.0000m, pair.Currency);
        return money == padded && money.ToString() == padded.ToString() && money.GetHashCode() == padded.GetHashCode();
    });

    [Fact]
    public void Rounding_is_the_nearest_and_away_from_zero_at_the_tie() => Check(pair =>
    {
        var step = (long)BigInteger.Pow(10, 4 - pair.Currency.MinorUnits);
        var magnitude = ((Math.Abs(pair.Left) * 2) + step) / (step * 2) * step;
        return Of(pair.Left, pair.Currency).RoundToMinorUnit() == Of(Math.Sign(pair.Left) * magnitude, pair.Currency);
    });

    private static Money Of(long tenThousandths, Currency currency) => new(tenThousandths / 10_000m, currency);

    private static void Check(Func<(long Left, long Right, Currency Currency), bool> law) =>
        Prop.ForAll(Pairs, law).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
