using CustomerPortal.Kernel;

namespace CustomerPortal.Tests.Kernel;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("020 123 45 67", "NL", "+31201234567")]
    [InlineData("+31 (0)20 123 45 67", "NL", "+31201234567")]
    [InlineData("0031-20-1234567", "BE", "+31201234567")]
    [InlineData("02/123.45.67", "BE", "+3221234567")]
    [InlineData("(030) 1234567", "DE", "+49301234567")]
    [InlineData("01 23 45 67 89", "FR", "+33123456789")]
    [InlineData("06 1234 5678", "IT", "+390612345678")]
    [InlineData("912 345 678", "ES", "+34912345678")]
    [InlineData("(212) 555-0123", "US", "+12125550123")]
    [InlineData("1 212 555 0123", "CA", "+12125550123")]
    [InlineData("011 31 20 1234567", "US", "+31201234567")]
    [InlineData("06 30 123 4567", "HU", "+36301234567")]
    [InlineData("02 1234 5678", "EG", "+20212345678")]
    [InlineData("+49 30 1234567", null, "+49301234567")]
    public void The_international_form_is_derived_where_it_is_certain(string typed, string? region, string e164)
    {
        var phone = Parse(typed, region);

        phone.Typed.ShouldBe(typed);
        phone.E164.ShouldBe(e164);
    }

    [Theory]
    [InlineData("020 123 45 67", null)]
    [InlineData("020-1234567 ext. 12", "NL")]
    [InlineData("123", "NL")]
    [InlineData("20 1234567", "NL")]
    [InlineData("+0201234567", "NL")]
    [InlineData("0800 FLOWERS", "NL")]
    [InlineData("ask for Jan", "NL")]
    [InlineData("+1234567890123456", null)]
    [InlineData("٠٢٠١٢٣٤٥٦٧", "EG")]
    public void What_would_be_a_guess_stays_as_typed(string typed, string? region)
    {
        var phone = Parse(typed, region);

        phone.Typed.ShouldBe(typed);
        phone.E164.ShouldBeNull();
    }

    [Fact]
    public void Only_nothing_and_novels_are_refused()
    {
        Should.Throw<BusinessException>(() => Parse(" ", "NL")).Code.ShouldBe(KernelErrorCodes.PhoneNumberInvalid);
        Should.Throw<BusinessException>(() => Parse(new string('1', 51), "NL")).Code.ShouldBe(KernelErrorCodes.PhoneNumberInvalid);
        Parse("020\n1234567", "NL").Typed.ShouldBe("020 1234567");
    }

    private static PhoneNumber Parse(string typed, string? region) =>
        PhoneNumber.Parse(typed, region is null ? null : CountryCode.Get(region));
}
