using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace CustomerPortal.Platform.FrontEnds;

/// <summary>A file of an application, compressed when there is a compressed twin and the browser takes it.</summary>
internal static partial class StaticFile
{
    public static async Task SendAsync(HttpContext context, IFileInfo file, IFileInfo? brotli, string type)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = HasHash().IsMatch(file.Name) ? "public, max-age=31536000, immutable" : "no-cache";
        if (brotli is not null)
        {
            headers.Vary = HeaderNames.AcceptEncoding;
        }

        var sent = file;
        if (brotli is not null && TakesBrotli(context.Request))
        {
            headers.ContentEncoding = "br";
            sent = brotli;
        }

        var tag = new EntityTagHeaderValue($"\"{sent.LastModified.UtcTicks:x}-{sent.Length:x}\"");
        await TypedResults.PhysicalFile(sent.PhysicalPath!, type, lastModified: sent.LastModified, entityTag: tag).ExecuteAsync(context);
    }

    private static bool TakesBrotli(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted)
        && accepted.Any(a => a.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && a.Quality is null or > 0);

    // The build puts eight letters and digits of the content's hash before the extension.
    [GeneratedRegex(@"-[A-Z0-9]{8}\.[a-z0-9]+$")]
    private static partial Regex HasHash();
}
