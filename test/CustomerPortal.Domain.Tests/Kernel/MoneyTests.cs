using System.Text.Json;
using CustomerPortal.Kernel;

namespace CustomerPortal.Tests.Kernel;

public sealed class MoneyTests
{
    private static readonly Currency Euro = Currency.Get("EUR");

    [Theory]
    [InlineData("12.5", "EUR", "12.50 EUR")]
    [InlineData("12.50000", "EUR", "12.50 EUR")]
    [InlineData("12.345", "EUR", "12.345 EUR")]
    [InlineData("1200", "JPY", "1200 JPY")]
    [InlineData("1.5", "KWD", "1.500 KWD")]
    [InlineData("-0.0", "EUR", "0.00 EUR")]
    public void It_is_written_with_the_digits_of_its_currency(string amount, string currency, string written)
    {
        Of(amount, currency).ToString().ShouldBe(written);
    }

    [Fact]
    public void Five_decimals_are_refused() =>
        Should.Throw<BusinessException>(() => Of("0.00001", "EUR")).Code.ShouldBe(KernelErrorCodes.MoneyHasTooManyDecimals);

    [Fact]
    public void More_than_storage_holds_is_refused() =>
        Should.Throw<BusinessException>(() => Of("1000000000000000", "EUR")).Code.ShouldBe(KernelErrorCodes.MoneyOutOfRange);

    [Fact]
    public void Two_currencies_are_never_added_or_compared()
    {
        var yen = new Money(1m, Currency.Get("JPY"));
        var euro = new Money(1m, Euro);

        Should.Throw<BusinessException>(() => euro + yen).Code.ShouldBe(KernelErrorCodes.CurrencyMismatch);
        Should.Throw<BusinessException>(() => euro - yen).Code.ShouldBe(KernelErrorCodes.CurrencyMismatch);
        Should.Throw<BusinessException>(() => euro < yen).Code.ShouldBe(KernelErrorCodes.CurrencyMismatch);
        euro.ShouldNotBe(yen);
    }

    [Theory]
    [InlineData("0.01", "0.5", "EUR", "0.01")]
    [InlineData("-0.01", "0.5", "EUR", "-0.01")]
    [InlineData("1", "0.5", "JPY", "1")]
    [InlineData("0.001", "0.5", "KWD", "0.001")]
    [InlineData("0.01", "0.4999999999", "EUR", "0.00")]
    [InlineData("1", "0.0049999999999999999999999999", "EUR", "0.00")]
    [InlineData("99.99", "0.0050004999999999999999999999", "EUR", "0.50")]
    [InlineData("999999999999999.99", "0.5", "EUR", "500000000000000.00")]
    public void A_product_keeps_every_digit_until_it_is_rounded_half_away_from_zero(
        string amount, string factor, string currency, string rounded)
    {
        var product = Of(amount, currency) * Parse(factor);

        product.RoundToMinorUnit().ShouldBe(Of(rounded, currency));
    }

    [Fact]
    public void It_travels_as_text_that_no_reader_takes_for_a_float()
    {
        var money = Of("9007199254740.9931", "EUR");

        var json = JsonSerializer.Serialize(money);

        json.ShouldBe("""{"amount":"9007199254740.9931","currency":"EUR"}""");
        JsonSerializer.Deserialize<Money>(json).ShouldBe(money);
        JsonSerializer.Deserialize<Money>("""{"currency":"EUR","more":[1],"amount":0.30}""").ShouldBe(Of("0.3", "EUR"));
    }

    [Theory]
    [InlineData("""{"amount":"1.5"}""")]
    [InlineData("""{"amount":"1,5","currency":"EUR"}""")]
    [InlineData("""{"amount":"1.00001","currency":"EUR"}""")]
    [InlineData("""{"amount":1e309,"currency":"EUR"}""")]
    [InlineData("""{"amount":"1","currency":"XAU"}""")]
    [InlineData("""{"amount":null,"currency":"EUR"}""")]
    [InlineData("\"1 EUR\"")]
    public void Broken_JSON_is_refused(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Money>(json));

    private static Money Of(string amount, string currency) => new(Parse(amount), Currency.Get(currency));

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
