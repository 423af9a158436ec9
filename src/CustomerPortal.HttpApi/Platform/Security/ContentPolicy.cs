using System.Net.Mime;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Security;

/// <summary>The Content-Security-Policy of each kind of answer.</summary>
internal static class ContentPolicy
{
    // Answers of programs are no pages: nothing in them may run or load.
    private const string Data = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    // A picture that a tenant put there, opened in a window of its own: another origin, without scripts.
    private const string Picture = Data + "; sandbox";

    // Browsers build their PDF view out of an embedded object and styles of their own.
    private const string Pdf = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    // Foreign html (a mail as it was sent): shown in a frame of ours, as another origin, without scripts or anything from outside.
    private const string Sandboxed = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    public static string For(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PublicPicture>() is not null)
        {
            return Picture;
        }

        if (context.GetEndpoint()?.Metadata.GetMetadata<SandboxedContent>() is { } sandbox)
        {
            return sandbox.Draws ? $"{Sandboxed} allow-scripts; script-src 'nonce-{PageNonce.Of(context)}'" : Sandboxed;
        }

        var type = context.Response.ContentType?.Split(';')[0];
        return type switch
        {
            MediaTypeNames.Text.Html => Page(PageNonce.Of(context)),
            MediaTypeNames.Application.Pdf => Pdf,
            _ => Data,
        };
    }

    private static string Page(string nonce) =>
        $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data: blob:; "
        + "font-src 'self'; connect-src 'self'; frame-src 'self' blob:; manifest-src 'self'; worker-src 'self'; object-src 'none'; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
}
