namespace CustomerPortal.Kernel;

/// <summary>Prefixes of one series: on no day may a number of one read as a number of another.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("INV-", "INV-2", true)]
    [InlineData("INV-2", "INV-", true)]
    [InlineData("INV-", "INV-", false)]
    [InlineData("INV-", "INV-A", false)]
    [InlineData("", "7", true)]
    [InlineData("V{yy}", "V3", true)]
    [InlineData("V{yy}-", "V3", false)]
    [InlineData("V{yy}", "V300", true)]
    [InlineData("V{yy}", "V30", false)]
    [InlineData("V{year}", "V203", true)]
    [InlineData("V{year}", "V9", false)]
    [InlineData("V{year}", "V", true)]
    [InlineData("M{month}", "M1", true)]
    [InlineData("M{month}/", "M1", false)]
    [InlineData("{year}{month}", "2031", true)]
    [InlineData("{year}-{month}", "2031", false)]
    [InlineData("{year}-{month}", "2031-1", true)]
    public void A_format_meets_a_prefix_that_differs_by_digits_at_the_end_on_any_day(string prefix, string other, bool meets) =>
        new NumberFormat(prefix, 4).CanMeet(other).ShouldBe(meets);
}
