using System.Collections.Concurrent;
using System.Text;
using CustomerPortal.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace CustomerPortal.Platform.FrontEnds;

/// <summary>The page that starts an application, with the nonce of the request in it; so it is never kept.</summary>
internal sealed class StartPage
{
    public const string FileName = "index.html";

    private const string Placeholder = "__CSP_NONCE__";
    private readonly ConcurrentDictionary<string, (DateTimeOffset Changed, string Html)> pages = new(StringComparer.Ordinal);

    public async Task SendAsync(HttpContext context, IFileInfo index)
    {
        var html = await ReadAsync(index, context.RequestAborted);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(html.Replace(Placeholder, PageNonce.Of(context), StringComparison.Ordinal), context.RequestAborted);
    }

    private async Task<string> ReadAsync(IFileInfo index, CancellationToken ct)
    {
        if (pages.TryGetValue(index.PhysicalPath!, out var kept) && kept.Changed == index.LastModified)
        {
            return kept.Html;
        }

        using var reader = new StreamReader(index.CreateReadStream(), Encoding.UTF8);
        var html = await reader.ReadToEndAsync(ct);
        pages[index.PhysicalPath!] = (index.LastModified, html);
        return html;
    }
}
