using CustomerPortal.TestBase;

namespace CustomerPortal.Documents;

/// <summary>The printed invoice, read back with poppler and qpdf.</summary>
public sealed class InvoicePdfTests(PdfFixture pdf) : IClassFixture<PdfFixture>
{
    public static TheoryData<string> Languages => ["en", "nl", "de", "fr", "es", "ar"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_language_prints_tagged_archivable_pages_with_its_totals(string language)
    {
        var bytes = await PrintAsync(SampleInvoices.Issued(language: language), language);

        (await PdfTools.TextAsync(bytes)).ShouldContain(language switch { "nl" or "de" or "es" => "363,00", "fr" => "363,00", _ => "363.00" });
        (await PdfTools.InfoAsync(bytes)).ShouldMatch("Tagged: +yes");
        var metadata = await PdfTools.MetadataAsync(bytes);
        metadata.ShouldContain("<pdfaid:part>3</pdfaid:part>");
        metadata.ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>");
        (await PdfTools.CheckAsync(bytes)).ShouldContain("No syntax or stream encoding errors found");
    }

    [Fact]
    public async Task All_fonts_are_embedded_subsets_of_Noto()
    {
        var bytes = await PrintAsync(SampleInvoices.Issued(language: "ar"), "ar");

        var fonts = (await PdfTools.FontsAsync(bytes)).Split('\n').Skip(2).Where(l => l.Length > 0).ToList();
        fonts.Count.ShouldBeGreaterThan(1);
        fonts.ShouldAllBe(f => f.Contains("+NotoSans") && f.Contains("yes yes yes"));
    }

    [Fact]
    public async Task The_same_invoice_gives_the_same_bytes()
    {
        var first = await PrintAsync(SampleInvoices.Issued(), "nl");
        await PrintAsync(SampleInvoices.Issued(lines: 40), "ar");

        (await PrintAsync(SampleInvoices.Issued(), "nl")).Span.SequenceEqual(first.Span).ShouldBeTrue();
    }

    [Fact]
    public async Task A_copy_says_so_and_changes_no_number_and_no_total()
    {
        var original = await PdfTools.TextAsync(await PrintAsync(SampleInvoices.Issued(), "nl"));
        var copy = await PdfTools.TextAsync(await PrintAsync(SampleInvoices.Issued(), "en"));

        original.ShouldNotContain("Kopie");
        copy.ShouldContain("Copy");
        copy.ShouldContain("Original in Dutch");
        copy.ShouldContain("INV-2025-0417");
        copy.ShouldContain("363.00");
    }

    [Fact]
    public async Task A_draft_has_a_watermark_and_no_number()
    {
        var text = await PdfTools.TextAsync(await PrintAsync(SampleInvoices.Issued() with { Number = null }, "nl"));

        text.ShouldContain("Conceptfactuur");
        text.ShouldNotContain("INV-2025-0417");
    }

    [Fact]
    public async Task A_thousand_lines_repeat_the_head_and_count_the_pages()
    {
        var bytes = await PrintAsync(SampleInvoices.Issued(lines: 1000), "nl");

        var text = await PdfTools.TextAsync(bytes);
        var pages = text.Split('\f').Where(p => p.Trim().Length > 0).ToList();
        pages.Count.ShouldBeGreaterThan(20);
        pages[1].ShouldContain("Omschrijving");
        pages[^1].ShouldContain($"Pagina {pages.Count} van {pages.Count}");
        text.ShouldContain("121.000,00");
    }

    [Fact]
    public async Task Characters_that_no_font_draws_do_not_stop_the_invoice()
    {
        var line = SampleInvoices.Issued().Lines[0] with { Description = "Kabel 漢字 😀 \u0007 \ue000 x" };
        var bytes = await PrintAsync(SampleInvoices.Issued() with { Lines = [line] }, "nl");

        (await PdfTools.TextAsync(bytes)).ShouldContain("Kabel");
    }

    [Fact]
    public async Task A_name_cannot_turn_the_amounts_around()
    {
        var line = SampleInvoices.Issued().Lines[0] with { Description = "Kabel \u202e00.001 \u2067x" };
        var text = await PdfTools.TextAsync(await PrintAsync(SampleInvoices.Issued() with { Lines = [line] }, "nl"));

        text.ShouldContain("Kabel 00.001 x");
        text.ShouldContain("363,00");
    }

    [Fact]
    public async Task The_longest_amounts_names_and_notes_stay_whole()
    {
        var text = await PdfTools.TextAsync(await PrintAsync(SampleInvoices.Stretched(), "nl"));

        text.Split("123.456.789.012,34").Length.ShouldBeGreaterThan(17);
        text.ShouldContain("987.654.321.098,76");
        text.ShouldContain("\u2212123.456.789.012,34");
        text.ShouldContain("Btw verlegd op grond van artikel 196");
        text.ShouldContain("Afleveradres: Quay 4, Port Rashid, Dubai");
    }

    [Fact]
    public async Task Hebrew_reads_from_right_to_left_with_embedded_letters()
    {
        var line = SampleInvoices.Issued().Lines[0] with { Description = "כבל חיישן 15 מ׳" };
        var bytes = await PrintAsync(SampleInvoices.Issued(language: "he") with { Lines = [line] }, "he");

        (await PdfTools.FontsAsync(bytes)).ShouldContain("NotoSansHebrew");
        (await PdfTools.TextAsync(bytes)).ShouldContain("כבל חיישן");
    }

    [Fact]
    [Trait("Check", "X5")]
    public async Task Markup_in_texts_is_printed_as_it_was_typed()
    {
        var line = SampleInvoices.Issued().Lines[0] with { Description = "#read(\"/etc/passwd\") <b>*x*</b> $y$ @z" };
        var text = await PdfTools.TextAsync(await PrintAsync(SampleInvoices.Issued() with { Lines = [line] }, "nl"));

        text.ShouldContain("#read(\"/etc/passwd\") <b>*x*</b> $y$ @z");
    }

    private async Task<ReadOnlyMemory<byte>> PrintAsync(InvoiceContent invoice, string language) =>
        (await pdf.Printer.PrintAsync(invoice, language, CancellationToken.None)).Bytes;
}
