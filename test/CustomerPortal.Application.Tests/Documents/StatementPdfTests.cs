using CustomerPortal.TestBase;

namespace CustomerPortal.Documents;

/// <summary>The printed statement, read back with poppler.</summary>
public sealed class StatementPdfTests(PdfFixture pdf) : IClassFixture<PdfFixture>
{
    public static TheoryData<string> Languages => ["en", "nl", "de", "fr", "es", "ar"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_language_prints_the_balances_of_every_currency(string language)
    {
        var statement = SampleStatements.TwoCurrencies() with { Language = language };

        var file = await pdf.Printer.PrintAsync(statement, language, CancellationToken.None);

        var digits = new string([.. (await PdfTools.TextAsync(file.Bytes)).Where(char.IsAsciiDigit)]);
        digits.ShouldContain("120000");
        digits.ShouldContain("106300");
        digits.ShouldContain("12345");
        (await PdfTools.MetadataAsync(file.Bytes)).ShouldContain("<pdfaid:part>3</pdfaid:part>");
    }

    [Fact]
    public async Task Opening_entries_and_closing_stand_on_the_page_as_in_the_ledger()
    {
        var file = await pdf.Printer.PrintAsync(SampleStatements.TwoCurrencies(), "nl", CancellationToken.None);

        var text = await PdfTools.TextAsync(file.Bytes);
        text.ShouldMatch(@"Beginsaldo\s+1\.200,00");
        text.ShouldMatch(@"Factuur INV-2025-0101\s+363,00\s+1\.563,00");
        text.ShouldMatch(@"Betaling PAY-2025-0044\s+500,00\s+1\.063,00");
        text.ShouldMatch(@"Eindsaldo\s+363,00\s+500,00\s+1\.063,00");
        text.ShouldMatch(@"Eindsaldo\s+12,345\s+0,000\s+12,345");
        file.FileName.ShouldBe("rekeningoverzicht-20418-2025-01-01-2025-11-30.pdf");
    }

    [Fact]
    public async Task An_account_without_entries_says_so()
    {
        var nothing = SampleStatements.TwoCurrencies() with { Statement = SampleStatements.TwoCurrencies().Statement with { Currencies = [] } };

        var file = await pdf.Printer.PrintAsync(nothing, "en", CancellationToken.None);

        (await PdfTools.TextAsync(file.Bytes)).ShouldContain("Nothing was booked on this account");
    }
}
