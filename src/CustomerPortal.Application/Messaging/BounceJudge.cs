using System.Text.RegularExpressions;

namespace CustomerPortal.Messaging;

/// <summary>
/// Tells bounces from everything else that comes to a mailbox. A report (RFC 3464) counts when a recipient failed for good; without one a
/// mail of a mail system that quotes our Message-ID and a permanent code does. Automatic answers and people never count.
/// </summary>
internal static partial class BounceJudge
{
    private static readonly string[] Systems = ["mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon"];

    /// <summary>The bounce, or null.</summary>
    public static Bounce? Read(ReturnedMail mail)
    {
        var isReport = mail.ContentType == "multipart/report" && mail.ReportType is "delivery-status" or "";
        var words = isReport && mail.Status.Count > 0 ? OfReport(mail.Status) : OfSystem(mail);
        var ids = mail.Originals.SelectMany(IdsIn).Concat(mail.References.SelectMany(IdsIn)).Concat(IdsIn(mail.Text)).Distinct().ToList();
        return words is null || ids.Count == 0 ? null : new Bounce(ids, words);
    }

    // Fields in groups, one for the message and one for each recipient; a folded field goes on in the next line.
    private static string? OfReport(IReadOnlyList<string> parts)
    {
        foreach (var group in parts.SelectMany(part => Folded().Replace(part.ReplaceLineEndings("\n"), " ").Split("\n\n")))
        {
            var fields = group.Split('\n').Select(line => line.Split(':', 2)).Where(field => field.Length == 2)
                .GroupBy(field => field[0].Trim().ToLowerInvariant()).ToDictionary(g => g.Key, g => g.First()[1].Trim());
            if (fields.GetValueOrDefault("action")?.ToLowerInvariant() == "failed" && fields.GetValueOrDefault("status", "5").StartsWith('5'))
            {
                return fields.GetValueOrDefault("diagnostic-code") ?? fields.GetValueOrDefault("status") ?? "failed";
            }
        }

        return null;
    }

    private static string? OfSystem(ReturnedMail mail)
    {
        var sender = mail.From.Split('@')[0].ToLowerInvariant();
        var isAnswer = mail.IsAutoReply || mail.Precedence is "auto_reply" or "bulk" || mail.AutoSubmitted.StartsWith("auto-replied", StringComparison.OrdinalIgnoreCase);
        return !Systems.Contains(sender) || (isAnswer && mail.Status.Count == 0 && !PermanentCode().IsMatch(mail.Text))
            ? null
            : mail.Text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => PermanentCode().IsMatch(line));
    }

    private static IEnumerable<string> IdsIn(string text) => MessageId().Matches(text).Select(match => match.Groups[1].Value.ToLowerInvariant());

    [GeneratedRegex(@"\n[ \t]+")]
    private static partial Regex Folded();

    // "550 5.1.1" or "#5.1.1", never 4.x.x, which the other server tries again by itself.
    [GeneratedRegex(@"\b55[0-9][ -]|(?<![\d.])5\.[0-9]{1,3}\.[0-9]{1,3}(?![\d.])")]
    private static partial Regex PermanentCode();

    // Ours are a UUID without dashes before the at sign.
    [GeneratedRegex(@"\b([0-9a-f]{32}@[A-Za-z0-9.-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex MessageId();
}
