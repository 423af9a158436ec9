using System.Text.RegularExpressions;
using CustomerPortal.EndToEnd.Site;
using CustomerPortal.TestBase;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>The mails that the host wrote into its folder, as a recipient's mail program would read them.</summary>
internal static partial class MailLinks
{
    /// <summary>The link to a page in the newest mail to somebody, waited for.</summary>
    /// <param name="site">The host.</param>
    /// <param name="page">Path of the page: "/clients/welcome".</param>
    /// <param name="recipient">Mailbox.</param>
    public static Task<string> FindAsync(PortalSite site, string page, string recipient) =>
        Eventually.GetAsync(() => Task.FromResult(Find(site, page, recipient)), link => link.Length > 0, $"a mail to {recipient} with a link to {page}");

    /// <summary>The link that ends a kind of mail, out of the newest mail to somebody that has one.</summary>
    public static Task<string> UnsubscribeAsync(PortalSite site, string recipient) => Eventually.GetAsync(
        () => Task.FromResult(Mails(site, recipient).SelectMany(text => Unsubscribes().Matches(text).Select(match => match.Value)).FirstOrDefault() ?? string.Empty),
        link => link.Length > 0,
        $"a mail to {recipient} with a link that ends it");

    private static string Find(PortalSite site, string page, string recipient) => Mails(site, recipient)
        .SelectMany(text => Links().Matches(text).Select(match => match.Value))
        .FirstOrDefault(link => link.Contains(page, StringComparison.Ordinal) && !link.Contains("&amp;", StringComparison.Ordinal)) ?? string.Empty;

    private static IEnumerable<string> Mails(PortalSite site, string recipient) => !Directory.Exists(site.MailFolder)
        ? []
        : Directory.EnumerateFiles(site.MailFolder, "*.eml", SearchOption.AllDirectories)
            .OrderDescending()
            .Select(MailText.Read)
            .Where(text => text.Contains(recipient, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"https?://[^\s""<>]+[tT]oken=[A-Za-z0-9_%\-]+")]
    private static partial Regex Links();

    [GeneratedRegex(@"https?://[^\s""<>]+/api/messaging/unsubscribe/[A-Za-z0-9_\-]+")]
    private static partial Regex Unsubscribes();
}
