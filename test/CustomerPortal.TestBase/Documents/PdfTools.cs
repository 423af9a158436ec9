using System.Diagnostics;

namespace CustomerPortal.TestBase;

/// <summary>Reads PDFs with poppler and qpdf, which the test command installs.</summary>
public static class PdfTools
{
    /// <summary>The text of every page, laid out.</summary>
    public static Task<string> TextAsync(ReadOnlyMemory<byte> pdf) => RunAsync("pdftotext", pdf, file => ["-layout", file, "-"]);

    /// <summary>The table of fonts that pdffonts prints.</summary>
    public static Task<string> FontsAsync(ReadOnlyMemory<byte> pdf) => RunAsync("pdffonts", pdf, file => [file]);

    /// <summary>The table of pictures that pdfimages prints.</summary>
    public static Task<string> ImagesAsync(ReadOnlyMemory<byte> pdf) => RunAsync("pdfimages", pdf, file => ["-list", file]);

    /// <summary>What pdfinfo says: title, tagged, pages.</summary>
    public static Task<string> InfoAsync(ReadOnlyMemory<byte> pdf) => RunAsync("pdfinfo", pdf, file => [file]);

    /// <summary>The metadata stream.</summary>
    public static Task<string> MetadataAsync(ReadOnlyMemory<byte> pdf) => RunAsync("pdfinfo", pdf, file => ["-meta", file]);

    /// <summary>What qpdf finds wrong; it says that there are no errors otherwise.</summary>
    public static Task<string> CheckAsync(ReadOnlyMemory<byte> pdf) => RunAsync("qpdf", pdf, file => ["--check", file]);

    /// <summary>The names of the files inside.</summary>
    public static Task<string> AttachmentsAsync(ReadOnlyMemory<byte> pdf) => RunAsync("pdfdetach", pdf, file => ["-list", file]);

    private static async Task<string> RunAsync(string tool, ReadOnlyMemory<byte> pdf, Func<string, string[]> arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), $"portal-{Guid.CreateVersion7():N}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            var info = new ProcessStartInfo(tool, arguments(file)) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(info)!;
            var error = process.StandardError.ReadToEndAsync();
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? text : throw new InvalidOperationException($"{tool}: {await error}");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
