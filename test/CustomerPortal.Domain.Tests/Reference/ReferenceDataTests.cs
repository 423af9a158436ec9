using CustomerPortal.Kernel;
using CustomerPortal.Reference;

namespace CustomerPortal.Tests.Reference;

public sealed class ReferenceDataTests
{
    public static TheoryData<string> Languages => ["en", "nl", "de", "fr", "es", "ar"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_country_has_a_name_of_its_own(string language)
    {
        var countries = ReferenceData.Countries(language);

        countries.Count.ShouldBe(249);
        countries.Select(each => each.Name).Distinct().Count().ShouldBe(249);
        countries.ShouldAllBe(each => each.Name != each.Code.Value);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_currency_that_can_be_chosen_has_a_name(string language)
    {
        var currencies = ReferenceData.Currencies(language);

        currencies.Count.ShouldBe(Currency.All.Count);
        currencies.Where(each => each.Name == each.Currency.Code).ShouldBeEmpty();
    }

    [Fact]
    public void Names_are_those_of_the_language_or_its_wider_one()
    {
        ReferenceNames.Of(CountryCode.Get("DE"), "nl-BE").ShouldBe("Duitsland");
        ReferenceNames.Of(Currency.Get("EUR"), "ar").ShouldBe("يورو");
        ReferenceNames.Of(Currency.Get("XAD"), "nl").ShouldBe("Arab Accounting Dinar");
        ReferenceNames.Of(CountryCode.Get("DE"), "sv").ShouldBe("Germany");
        ReferenceNames.Of(LanguageTag.Parse("nl-SR"), "de").ShouldBe("Niederländisch");
        ReferenceData.Languages("nl").Single(each => each.Tag.Value == "ar").OwnName.ShouldBe("العربية");
    }

    [Fact]
    public void Lists_are_sorted_as_readers_expect() =>
        ReferenceData.Countries("de").Select(each => each.Name).ToList().ShouldSatisfyAllConditions(
            names => names.IndexOf("Österreich").ShouldBeInRange(names.IndexOf("Norwegen"), names.IndexOf("Pakistan")));

    [Theory]
    [InlineData("NL", 2026, true)]
    [InlineData("HR", 2013, true)]
    [InlineData("GB", 2020, true)]
    [InlineData("GB", 2021, false)]
    [InlineData("CH", 2026, false)]
    public void Membership_of_the_Union_is_by_date(string country, int year, bool member) =>
        EuropeanUnion.IsMember(CountryCode.Get(country), new DateOnly(year, 12, 31)).ShouldBe(member);

    [Fact]
    public void Twenty_seven_members_since_2021() =>
        CountryCode.All.Count(each => EuropeanUnion.IsMember(each, new DateOnly(2021, 1, 1))).ShouldBe(27);
}
