using System.Net;
using System.Net.Sockets;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.NodeWorkers;
using CustomerPortal.TestBase;

namespace CustomerPortal.Documents;

/// <summary>What a template that means harm finds: no file, no network, no end to its patience.</summary>
public sealed class TypstSandboxTests(PdfFixture pdf) : IClassFixture<PdfFixture>
{
    private const string Data = "#set document(title: \"t\")\n#let d = json(bytes(sys.inputs.data))\n";

    [Theory]
    [Trait("Check", "X5")]
    [InlineData("#read(\"/etc/passwd\")")]
    [InlineData("#read(\"../../../../etc/passwd\")")]
    [InlineData("#read(\"file:///etc/passwd\")")]
    [InlineData("#image(\"/etc/hostname\")")]
    [InlineData("#import \"@preview/cetz:0.3.0\"")]
    [InlineData("#import \"@pre\" + \"view/cetz:0.3.0\"")]
    [InlineData("#import \"@local/mine:0.1.0\"")]
    [InlineData("#include \"/proc/self/environ\"")]
    [InlineData("#plugin(\"/lib/x.wasm\")")]
    public async Task A_template_reads_no_file_and_fetches_no_package(string template)
    {
        var failed = await Should.ThrowAsync<ExternalException>(RenderAsync(template));

        failed.Code.ShouldBe(DocumentsErrorCodes.RenderingFailed);
        ((NodeWorkerException)failed.InnerException!).Failure.ShouldBe(NodeWorkerFailure.Refused);
    }

    [Fact]
    [Trait("Check", "X5")]
    public async Task A_picture_inside_a_picture_reaches_neither_network_nor_files()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var svg = $"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>"
            + $"<image width='9' height='9' xlink:href='http://127.0.0.1:{port}/a.png'/><image width='9' height='9' href='file:///etc/passwd'/></svg>";

        var failed = await Record.ExceptionAsync(() => RenderAsync($"#image(bytes(\"{svg}\"), format: \"svg\", alt: \"x\")"));

        (failed is null or ExternalException).ShouldBeTrue();
        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task A_broken_template_says_where_it_is_broken_and_the_worker_goes_on()
    {
        var failed = await Should.ThrowAsync<ExternalException>(RenderAsync("#let x = ("));

        ((NodeWorkerException)failed.InnerException!).Refusal.Detail.ShouldContain("unclosed delimiter");
        (await RenderAsync("Still here")).Length.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task A_file_travels_inside_the_pdf()
    {
        var job = Job("#pdf.attach(\"/attachments/invoice.xml\", mime-type: \"application/xml\", relationship: \"alternative\", description: \"x\")\nHello") with
        {
            Attachments = [new PdfAttachment("invoice.xml", "application/xml", "x", "<Invoice/>"u8.ToArray())],
        };

        var bytes = await pdf.Renderer.RenderAsync(job, CancellationToken.None);

        (await PdfTools.AttachmentsAsync(bytes)).ShouldContain("invoice.xml");
        await Should.ThrowAsync<ExternalException>(RenderAsync("#read(\"/attachments/invoice.xml\")"));
    }

    private Task<byte[]> RenderAsync(string template) => pdf.Renderer.RenderAsync(Job(template), CancellationToken.None);

    private static PdfJob Job(string template) => new(
        "test",
        new PdfTemplate("Main.typ", new Dictionary<string, string> { ["Main.typ"] = Data + template }),
        new EmptyDocument
        {
            Lang = "en",
            Dir = "ltr",
            Title = "t",
            Author = "a",
            Brand = new PrintedBrand("b", "#000000", "b"),
            Issuer = [],
            RecipientLabel = "r",
            Recipient = new PrintedParty("p", []),
            References = [],
            Heading = new PrintedHeading("h", null),
            RunningFoot = [],
            Footer = [],
            PageOf = "{page}/{pages}",
        },
        DateTimeOffset.UnixEpoch);

    private sealed record EmptyDocument : PrintedDocument;
}
