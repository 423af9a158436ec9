using System.Diagnostics;
using System.Globalization;
using CustomerPortal.Documents;
using CustomerPortal.TestBase;

namespace CustomerPortal.Benchmarks;

/// <summary>Facts in, bytes of a tagged PDF/A-3a out: texts, formats, data, pipe, Typst, pipe.</summary>
internal static class PdfBenchmark
{
    private const int Runs = 200;

    public static async Task<int> RunAsync(string[] options)
    {
        var pdf = new PdfFixture();
        await pdf.InitializeAsync();
        try
        {
            if (options is ["--samples", var only])
            {
                await WriteSamplesAsync(pdf, only);
                return 0;
            }

            await BesideAnEmptyPageAsync(pdf);
            await MeasureAsync(pdf, "12 lines, Dutch", 12, "nl", Runs);
            await MeasureAsync(pdf, "12 lines, Arabic", 12, "ar", Runs);
            await MeasureAsync(pdf, "1,000 lines, Dutch", 1000, "nl", 10);
            await MeasureAsync(pdf, "10,000 lines, Dutch", 10_000, "nl", 1);
            await ThroughputAsync(pdf);
        }
        finally
        {
            await pdf.DisposeAsync();
        }

        return 0;
    }

    /// <summary>The baseline goes the same way, through a pool of its own: pipe, compiler, PDF/A, pipe, and one word on the page.</summary>
    private static async Task BesideAnEmptyPageAsync(PdfFixture pdf)
    {
        var bare = new PdfFixture();
        try
        {
            var template = new PdfTemplate("Empty.typ", new Dictionary<string, string>
            {
                ["Empty.typ"] = "#set document(title: \"Empty\")\n#set text(font: \"Noto Sans\")\n#sys.inputs.data.len()",
            });
            var number = 0;
            var result = await Measure.InTurnsAsync(
                () => pdf.Printer.PrintAsync(Another(SampleInvoices.Issued(12), ++number), "nl", CancellationToken.None),
                () => bare.Renderer.RenderAsync(new PdfJob($"empty-{++number}", template, new EmptyPage(number), DateTimeOffset.UnixEpoch), CancellationToken.None));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| 12 lines, end to end | {result.Product:F1} ms | p95 {result.ProductP95:F1} ms | an empty page {result.Baseline:F1} ms | {1 / result.Ratio:F1} times as long | {result.Runs} runs |"));
        }
        finally
        {
            await bare.DisposeAsync();
        }
    }

    /// <summary>Each run prints another invoice, so that nothing but fonts and templates is cached.</summary>
    private static async Task MeasureAsync(PdfFixture pdf, string name, int lines, string language, int runs)
    {
        var warmUp = lines > 100 ? 0 : 30;
        var times = new List<double>();
        var size = 0;
        for (var i = 0; i < warmUp + runs; i++)
        {
            var invoice = Another(SampleInvoices.Issued(lines, language), i);
            var started = Stopwatch.GetTimestamp();
            size = (await pdf.Printer.PrintAsync(invoice, language, CancellationToken.None)).Bytes.Length;
            if (i >= warmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine($"{name,-22} median {Percentile(times, 0.5),8:F1} ms   p95 {Percentile(times, 0.95),8:F1} ms   {size / 1024.0,8:F0} KiB   {runs} runs");
    }

    private static async Task ThroughputAsync(PdfFixture pdf)
    {
        const int documents = 400;
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, documents, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, ct) =>
            await pdf.Printer.PrintAsync(Another(SampleInvoices.Issued(12), i), "nl", ct));
        Console.WriteLine($"{"8 callers, 12 lines",-22} {documents / Stopwatch.GetElapsedTime(started).TotalSeconds,8:F0} documents a second, 2 workers");
    }

    private static InvoiceContent Another(InvoiceContent invoice, int i) => invoice with
    {
        Number = $"INV-2025-{i:D4}",
        Lines = [.. invoice.Lines.Select(line => line with { Description = $"{line.Description} {i}", Quantity = line.Quantity + i })],
    };

    private static double Percentile(List<double> sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1];

    private static async Task WriteSamplesAsync(PdfFixture pdf, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, content, language) in Samples())
        {
            var file = await pdf.Printer.PrintAsync(content, language, CancellationToken.None);
            await File.WriteAllBytesAsync(Path.Combine(folder, name + ".pdf"), file.Bytes);
        }
    }

    private static IEnumerable<(string Name, DocumentContent Content, string Language)> Samples() =>
    [
        ("invoice-nl", SampleInvoices.Issued(6), "nl"),
        ("invoice-ar", SampleInvoices.Issued(6, "ar", "AED"), "ar"),
        ("invoice-ar-copy", SampleInvoices.Issued(6), "ar"),
        ("invoice-draft", SampleInvoices.Issued(6) with { Number = null }, "en"),
        ("invoice-stretched", SampleInvoices.Stretched(), "nl"),
        ("invoice-stretched-ar", SampleInvoices.Stretched("ar"), "ar"),
        ("statement-nl", SampleStatements.TwoCurrencies(), "nl"),
        ("statement-ar", SampleStatements.TwoCurrencies() with { Language = "ar" }, "ar"),
    ];
}
