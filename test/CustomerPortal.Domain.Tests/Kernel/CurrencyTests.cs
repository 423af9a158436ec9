using CustomerPortal.Kernel;

namespace CustomerPortal.Tests.Kernel;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("JPY", 0, 392)]
    [InlineData("EUR", 2, 978)]
    [InlineData("HUF", 2, 348)]
    [InlineData("KWD", 3, 414)]
    [InlineData("CLF", 4, 990)]
    [InlineData("RON", 2, 946)]
    public void The_minor_unit_is_that_of_ISO_4217(string code, int minorUnits, int numeric)
    {
        var currency = Currency.Get(code);

        currency.MinorUnits.ShouldBe(minorUnits);
        currency.Numeric.ShouldBe(numeric);
    }

    [Theory]
    [InlineData("XAU")]
    [InlineData("XDR")]
    [InlineData("XXX")]
    [InlineData("XTS")]
    [InlineData("DEM")]
    [InlineData("ROL")]
    [InlineData("EURO")]
    [InlineData("")]
    [InlineData(null)]
    public void What_has_no_minor_unit_or_was_withdrawn_cannot_be_chosen(string? code)
    {
        Currency.TryFind(code, out _).ShouldBeFalse();
        Should.Throw<BusinessException>(() => Currency.Get(code)).Code.ShouldBe(KernelErrorCodes.CurrencyUnknown);
    }

    [Fact]
    public void All_are_listed_once_in_the_order_of_their_codes()
    {
        var codes = Currency.All.Select(currency => currency.Code).ToList();

        codes.Count.ShouldBeInRange(150, 180);
        codes.ShouldBe(codes.Distinct().Order(StringComparer.Ordinal));
        Currency.Get(" eur ").ShouldBe(Currency.Get("EUR"));
    }
}
