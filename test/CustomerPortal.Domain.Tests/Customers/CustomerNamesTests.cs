namespace CustomerPortal.Customers;

/// <summary>Codes, search keys and the likeness of names.</summary>
public sealed class CustomerNamesTests
{
    [Theory]
    [InlineData("Kestrel Marine Ltd", "KEST-")]
    [InlineData("Ørsted A/S", "ORST-")]
    [InlineData("شركة الأفق", "CUST-")]
    [InlineData("3M", "CUST-")]
    [Trait("Requirement", "PAR-05")]
    public void A_code_begins_with_the_name(string name, string prefix) =>
        CustomerCode.Candidates(name).ShouldAllBe(c => c.StartsWith(prefix, StringComparison.Ordinal) && c.Length <= CustomerConsts.CodeMaxLength);

    [Fact]
    public void Ten_thousand_codes_of_one_name_meet_seldom()
    {
        var codes = Enumerable.Range(0, 1000).SelectMany(_ => CustomerCode.Candidates("Acme").Skip(4)).ToList();

        codes.Distinct().Count().ShouldBeGreaterThan(codes.Count - 5);
    }

    [Theory]
    [InlineData("  Câmara   NORTE ", "camara norte")]
    [InlineData("Straße", "strasse")]
    [InlineData("Ærø Łódź", "aero lodz")]
    [InlineData("شَرِكَة", "شركه")]
    [InlineData("\t", "")]
    [InlineData(null, "")]
    public void Keys_know_neither_case_nor_accents(string? text, string key) => SearchKey.Of(text).ShouldBe(key);

    [Theory]
    [InlineData("Hartmann & Söhne GmbH", "hartmann sohne")]
    [InlineData("Hartmann und Soehne", "hartmann soehne")]
    [InlineData("Bakkerij Van Loon B.V.", "bakkerij van loon")]
    [InlineData("AG", "ag")]
    public void The_core_of_a_name_has_no_legal_form(string name, string core) => CustomerName.CoreOf(name).ShouldBe(core);

    [Fact]
    public void Similar_names_are_told_from_different_ones()
    {
        CustomerName.Similarity(CustomerName.CoreOf("Hartmann & Söhne GmbH"), CustomerName.CoreOf("Hartman Söhne")).ShouldBeGreaterThan(CustomerName.SimilarFrom);
        CustomerName.Similarity(CustomerName.CoreOf("Hartmann & Söhne GmbH"), CustomerName.CoreOf("Hamburger Hafen")).ShouldBeLessThan(CustomerName.SimilarFrom);
    }
}
