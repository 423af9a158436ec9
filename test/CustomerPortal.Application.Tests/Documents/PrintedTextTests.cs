using CustomerPortal.TestBase;

namespace CustomerPortal.Documents;

/// <summary>Typed texts on paper.</summary>
public sealed class PrintedTextTests(PdfFixture pdf) : IClassFixture<PdfFixture>
{
    [Theory]
    [InlineData("Donaudampfschifffahrtskapitän", "Donaudampfschifffahrtska")]
    [InlineData("e\u0301", "é")]
    [InlineData("One\tline  with\rgaps", "One line with")]
    [InlineData("NUL\u0000 and \u202eturned\u2066", "NUL and turned")]
    public async Task A_line_keeps_its_letters(string typed, string printed) =>
        (await TextAsync(typed)).ShouldContain(printed);

    [Fact]
    public async Task A_description_longer_than_a_page_goes_on_over_the_next()
    {
        var typed = string.Join('\n', Enumerable.Range(1, 150).Select(i => $"Detail {i}."));

        var text = await TextAsync(typed);

        text.ShouldContain("Detail 1.");
        text.ShouldContain("Detail 150.");
        text.ShouldContain("Pagina 3 van");
    }

    private async Task<string> TextAsync(string description)
    {
        var invoice = SampleInvoices.Issued();
        var file = await pdf.Printer.PrintAsync(
            invoice with { Lines = [invoice.Lines[0] with { Description = description }] }, "nl", CancellationToken.None);
        return await PdfTools.TextAsync(file.Bytes);
    }
}
