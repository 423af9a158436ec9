using CustomerPortal.Kernel;

namespace CustomerPortal.Tests.Kernel;

public sealed class BankAccountTests
{
    /// <summary>Examples of the IBAN registry.</summary>
    [Theory]
    [InlineData("NL91 ABNA 0417 1643 00")]
    [InlineData("BE68 5390 0754 7034")]
    [InlineData("DE89 3704 0044 0532 0130 00")]
    [InlineData("FR14 2004 1010 0505 0001 3M02 606")]
    [InlineData("ES91 2100 0418 4502 0005 1332")]
    [InlineData("GB29 NWBK 6016 1331 9268 19")]
    [InlineData("CH93 0076 2011 6238 5295 7")]
    [InlineData("NO93 8601 1117 947")]
    [InlineData("MT84 MALT 0110 0001 2345 MTLC AST0 01S")]
    [InlineData("EG38 0019 0005 0000 0000 2631 8000 2")]
    [InlineData("SA03 8000 0000 6080 1016 7519")]
    public void Registered_examples_are_right_and_are_grouped_in_fours(string grouped)
    {
        var iban = Iban.Parse(grouped.ToLowerInvariant());

        iban.Value.ShouldBe(grouped.Replace(" ", "", StringComparison.Ordinal));
        iban.InGroups().ShouldBe(grouped.Replace(' ', '\u00A0'));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("NL91 ABNA 0417 1643 01")]
    [InlineData("NL91 ABNA 0417 1643 0")]
    [InlineData("NL91 ABNA 0471 1643 00")]
    [InlineData("ZZ91 ABNA 0417 1643 00")]
    [InlineData("NL91 ABNA 0417 1643 0É")]
    public void A_wrong_character_length_or_country_is_refused(string? text) =>
        Should.Throw<BusinessException>(() => Iban.Parse(text)).Code.ShouldBe(KernelErrorCodes.IbanInvalid);

    [Theory]
    [InlineData("ABNANL2A", true)]
    [InlineData("deutdeff500", true)]
    [InlineData("NBKOXKPR", true)]
    [InlineData("ABNANL2", false)]
    [InlineData("ABNAZZ2A", false)]
    [InlineData("ABNANL2A12", false)]
    [InlineData(null, false)]
    public void A_bank_code_has_eight_or_eleven_characters_and_a_country(string? text, bool valid) =>
        Bic.TryParse(text, out _).ShouldBe(valid);
}
