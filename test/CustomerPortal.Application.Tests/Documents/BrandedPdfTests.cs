using CustomerPortal.Platform.Branding;
using CustomerPortal.Platform.Files;
using CustomerPortal.TestBase;

namespace CustomerPortal.Documents;

/// <summary>Logo and the organisation's own words on paper, read back with poppler and qpdf.</summary>
public sealed class BrandedPdfTests(PdfFixture pdf) : IClassFixture<PdfFixture>
{
    private static readonly BrandFile Logo = new(
        new FileContent("0123456789abcdef.png", "image/png", TestPictures.Png(240, 60, 10, 90, 100)), 240, 60);

    [Fact]
    public async Task The_logo_stands_at_the_head_of_invoice_and_statement_in_place_of_the_name()
    {
        var branded = new DocumentBrand("Noordzee Instruments", "#8b0000", Logo);
        var invoice = await PrintAsync(SampleInvoices.Issued() with { Brand = branded });
        var statement = await PrintAsync(SampleStatements.TwoCurrencies() with { Brand = branded });

        foreach (var bytes in new[] { invoice, statement })
        {
            (await PdfTools.ImagesAsync(bytes)).ShouldMatch(@"1 +0 +image +240 +60 ");
            (await PdfTools.CheckAsync(bytes)).ShouldContain("No syntax or stream encoding errors found");
            (await PdfTools.MetadataAsync(bytes)).ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>");
        }

        (await PdfTools.ImagesAsync(await PrintAsync(SampleInvoices.Issued()))).ShouldNotContain("image ");
        var again = await PrintAsync(SampleInvoices.Issued() with { Brand = branded });
        again.Span.SequenceEqual(invoice.Span).ShouldBeTrue();
    }

    [Fact]
    public async Task A_job_without_the_logo_does_not_see_the_one_before()
    {
        await PrintAsync(SampleInvoices.Issued() with { Brand = new DocumentBrand("One", null, Logo) });
        var missing = Logo with { Content = Logo.Content with { FileName = "fedcba9876543210.png", Bytes = TestPictures.Png(240, 60, 1, 1, 1) } };

        var other = await PrintAsync(SampleInvoices.Issued() with { Brand = new DocumentBrand("Two", null, missing) });

        var same = await PrintAsync(SampleInvoices.Issued() with { Brand = new DocumentBrand("Two", null, Logo) });
        other.Span.SequenceEqual(same.Span).ShouldBeFalse();
    }

    [Fact]
    public async Task Legal_text_payment_instructions_and_foot_are_printed_and_a_hostile_one_stays_text()
    {
        var text = await PdfTools.TextAsync(await PrintAsync(SampleInvoices.Issued() with
        {
            LegalText = "Op alle leveringen zijn onze voorwaarden van toepassing.\n#panic(\"evaluated\")",
            PaymentInstructions = "Vermeld altijd het factuurnummer.",
            FooterText = "Kamer van Koophandel Rotterdam\nLid van de brancheorganisatie",
        }));

        text.ShouldContain("Op alle leveringen zijn onze voorwaarden");
        text.ShouldContain("#panic(");
        text.ShouldContain("Vermeld altijd het factuurnummer.");
        text.ShouldContain("Kamer van Koophandel Rotterdam");
        text.ShouldContain("Lid van de brancheorganisatie");
    }

    private async Task<ReadOnlyMemory<byte>> PrintAsync(DocumentContent content) => (await pdf.Printer.PrintAsync(content, content.Language, CancellationToken.None)).Bytes;
}
