using CustomerPortal.Kernel;
using CustomerPortal.Reference;

namespace CustomerPortal.Tests.Reference;

public sealed class AddressFormatTests
{
    [Theory]
    [InlineData("NL", "Parkkade 18", "3016 DA", "Rotterdam", null, "Parkkade 18|3016 DA Rotterdam")]
    [InlineData("DE", "Am Sandtorkai 41", "20457", "Hamburg", null, "Am Sandtorkai 41|20457 Hamburg")]
    [InlineData("FR", "8 rue de l'Église", "75001", "Paris", null, "8 rue de l'Église|75001 Paris")]
    [InlineData("GB", "10 Downing Street", "SW1A 2AA", "London", null, "10 Downing Street|London|SW1A 2AA")]
    [InlineData("US", "350 5th Ave|Floor 21", "10118", "New York", "NY", "350 5th Ave|Floor 21|New York NY 10118")]
    [InlineData("CH", "Bahnhofstrasse 1", "8001", "Zürich", null, "Bahnhofstrasse 1|CH-8001 Zürich")]
    [InlineData("CH", "Bahnhofstrasse 1", "ch-8001", "Zürich", null, "Bahnhofstrasse 1|CH-8001 Zürich")]
    [InlineData("CH", "Bahnhofstrasse 1", null, "Zürich", null, "Bahnhofstrasse 1|Zürich")]
    [InlineData("ES", "Gran Vía 1", "28013", "Madrid", "Madrid", "Gran Vía 1|28013 Madrid Madrid")]
    [InlineData("AE", "مبنى 12، شارع المينا", null, "دبي", null, "مبنى 12، شارع المينا|دبي")]
    [InlineData("SA", "طريق الملك فهد 10", "11564", "الرياض", null, "طريق الملك فهد 10|الرياض 11564")]
    [InlineData("JP", "1-1 Marunouchi", "100-8994", "Chiyoda-ku", "Tokyo", "1-1 Marunouchi|Chiyoda-ku, Tokyo|100-8994")]
    [InlineData("JP", "1-1 Marunouchi", "100-8994", null, "Tokyo", "1-1 Marunouchi|Tokyo|100-8994")]
    [InlineData("SG", "1 Raffles Place", "048616", null, null, "1 Raffles Place|SINGAPORE 048616")]
    [InlineData("SG", "1 Raffles Place", null, null, null, "1 Raffles Place")]
    [InlineData("IE", "1 Main Street", "A65 F4E2", "Athlone", "Co. Westmeath", "1 Main Street|Athlone|Co. Westmeath|A65 F4E2")]
    [InlineData("AO", "Rua 1", null, "Luanda", null, "Rua 1|Luanda")]
    public void Each_country_orders_its_lines(string country, string lines, string? postalCode, string? city, string? region, string expected) =>
        string.Join('|', AddressFormat.Lines(Address(country, lines, postalCode, city, region))).ShouldBe(expected);

    [Fact]
    public void A_foreign_reader_sees_the_country_in_their_language()
    {
        var address = Address("NL", "Parkkade 18", "3016 DA", "Rotterdam", null);

        AddressFormat.Lines(address, CountryCode.Get("NL"), "de").Count.ShouldBe(2);
        AddressFormat.Lines(address, CountryCode.Get("DE"), "de")[^1].ShouldBe("Niederlande");
        AddressFormat.Lines(address, CountryCode.Get("AE"), "ar-EG")[^1].ShouldBe("هولندا");
    }

    [Fact]
    public void Every_country_prints_whatever_it_is_given()
    {
        foreach (var country in CountryCode.All)
        {
            var lines = AddressFormat.Lines(new AddressParts(["Street 1"], "12345", "City", "Region", country));

            var text = string.Join('\n', lines);
            foreach (var typed in new[] { "Street 1", "12345", "City", "Region" })
            {
                text.ShouldContain(typed, customMessage: country.Value);
            }

            text.ShouldNotContain("%", customMessage: country.Value);
            lines.ShouldAllBe(line => line.Trim() == line && line.Length > 0);
            AddressFormat.Lines(new AddressParts([], null, null, null, country)).ShouldAllBe(line => !line.Contains('%'));
        }
    }

    [Theory]
    [InlineData("NL", "Parkkade 18", "3016DA", "Rotterdam", null, "")]
    [InlineData("NL", "Parkkade 18", "3016 da", "Rotterdam", null, "")]
    [InlineData("NL", "Parkkade 18", "3016", "Rotterdam", null, "Reference:PostalCodeInvalid@postalCode")]
    [InlineData("NL", " ", null, "", null, "Reference:AddressStreetMissing@lines Reference:PostalCodeMissing@postalCode Reference:AddressCityMissing@city")]
    [InlineData("US", "350 5th Ave", "10118", "New York", null, "Reference:AddressRegionMissing@region")]
    [InlineData("US", "350 5th Ave", "10118-0110", "New York", "NY", "")]
    [InlineData("CH", "Bahnhofstrasse 1", "CH-8001", "Zürich", null, "")]
    [InlineData("AE", "Street 1", null, "Dubai", null, "")]
    [InlineData("AE", "Street 1", "anything", "Dubai", null, "")]
    [InlineData("DE", "Straße 1", "٢٠٤٥٧", "Hamburg", null, "Reference:PostalCodeInvalid@postalCode")]
    public void Every_problem_is_told_at_once(string country, string lines, string? postalCode, string? city, string? region, string expected) =>
        string.Join(' ', AddressRules.Validate(Address(country, lines, postalCode, city, region)).Select(each => $"{each.Code}@{each.Field}"))
            .ShouldBe(expected);

    [Fact]
    public void Every_example_of_a_postcode_passes_its_own_rule()
    {
        foreach (var country in CountryCode.All.Where(each => AddressRules.Of(each).PostalCodeExample is not null))
        {
            AddressRules.Of(country).IsPostalCode(AddressRules.Of(country).PostalCodeExample!).ShouldBeTrue(country.Value);
        }
    }

    private static AddressParts Address(string country, string lines, string? postalCode, string? city, string? region) =>
        new(lines.Split('|'), postalCode, city, region, CountryCode.Get(country));
}
