using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>The words of a PDF, as a screen reader or a search would find them (pdftotext of poppler-utils).</summary>
internal static class PdfText
{
    public static async Task<string> ReadAsync(string path)
    {
        var start = new ProcessStartInfo("pdftotext") { RedirectStandardOutput = true };
        start.ArgumentList.Add("-layout");
        start.ArgumentList.Add(path);
        start.ArgumentList.Add("-");
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
        return Plain(text);
    }

    /// <inheritdoc cref="ReadAsync(string)"/>
    public static async Task<string> ReadAsync(byte[] pdf)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, pdf);
            return await ReadAsync(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Digits and separators only: spaces and direction marks differ between a page and a PDF.</summary>
    public static string Digits(string text) => new([.. text.Where(c => char.IsDigit(c) || c is ',' or '.')]);

    // Letters as they are typed: no direction marks, no joined Arabic forms.
    private static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format));
}
