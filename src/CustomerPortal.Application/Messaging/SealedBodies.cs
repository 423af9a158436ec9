using System.Text.Json;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Messaging;

/// <summary>
/// Keeps the secrets of mails out of the database: the log stores the bodies with single-use links cut off, the real ones are encrypted
/// and erased when the mail is settled.
/// </summary>
internal sealed class SealedBodies(ISecretProtector protector)
{
    private const string Blot = "••••••••";

    /// <summary>The fields without what must not be seen: of each address with a query or a fragment only the part before it.</summary>
    public static IReadOnlyDictionary<string, object?> Blotted(IReadOnlyDictionary<string, object?> model) =>
        model.ToDictionary(field => field.Key, field => field.Value is string text ? (object?)Blotted(text) : field.Value);

    /// <summary>Encrypts the real bodies.</summary>
    public string Seal(RenderedMail mail) => protector.Protect(JsonSerializer.Serialize(new Bodies(mail.Html, mail.Text)));

    /// <summary>The real bodies of a mail.</summary>
    public (string Html, string Text) Open(MailMessage mail)
    {
        if (mail.SealedBody is null)
        {
            return (mail.Html, mail.Text);
        }

        var bodies = JsonSerializer.Deserialize<Bodies>(protector.Unprotect(mail.SealedBody))!;
        return (bodies.Html, bodies.Text);
    }

    private static string Blotted(string text)
    {
        var end = text.IndexOfAny(['#', '?']);
        return end > 0 && Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http")
            ? text[..(end + 1)] + Blot
            : text;
    }

    private sealed record Bodies(string Html, string Text);
}
