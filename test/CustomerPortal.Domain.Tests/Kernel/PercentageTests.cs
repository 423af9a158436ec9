using CustomerPortal.Kernel;

namespace CustomerPortal.Tests.Kernel;

public sealed class PercentageTests
{
    [Fact]
    public void Twenty_one_percent_is_the_fraction_0_21()
    {
        Percentage.OfPercent(21m).ShouldBe(Percentage.OfFraction(0.2100m));
        Percentage.OfPercent(21m).ToString().ShouldBe("0.21");
        Percentage.OfFraction(0.055m).Percent.ShouldBe(5.5m);
        Percentage.Zero.Fraction.ShouldBe(0m);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100.01)]
    public void Less_than_nothing_and_more_than_all_are_refused(double percent) =>
        Should.Throw<BusinessException>(() => Percentage.OfPercent((decimal)percent))
            .Code.ShouldBe(KernelErrorCodes.PercentageOutOfRange);

    [Fact]
    public void More_digits_than_storage_keeps_are_refused() =>
        Should.Throw<BusinessException>(() => Percentage.OfFraction(0.12345678901m))
            .Code.ShouldBe(KernelErrorCodes.PercentageOutOfRange);
}
