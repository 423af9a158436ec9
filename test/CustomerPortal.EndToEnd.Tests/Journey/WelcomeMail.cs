using System.Text.RegularExpressions;
using CustomerPortal.EndToEnd.Site;
using CustomerPortal.TestBase;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>The mails that the host wrote into its folder, as a recipient's mail program would read them.</summary>
internal static partial class WelcomeMail
{
    /// <summary>The link of the welcome mail, waited for.</summary>
    public static Task<string> LinkAsync(PortalSite site, string tenant, string recipient) =>
        Eventually.GetAsync(() => Task.FromResult(Find(site, tenant, recipient)), link => link.Length > 0, $"a welcome mail to {recipient}");

    private static string Find(PortalSite site, string tenant, string recipient)
    {
        if (!Directory.Exists(site.MailFolder))
        {
            return string.Empty;
        }

        return Directory.EnumerateFiles(site.MailFolder, "*.eml", SearchOption.AllDirectories)
            .Select(MailText.Read)
            .Where(text => text.Contains(recipient, StringComparison.OrdinalIgnoreCase))
            .Select(text => Link().Match(text).Value)
            .FirstOrDefault(link => link.Contains(tenant, StringComparison.Ordinal)) ?? string.Empty;
    }

    [GeneratedRegex(@"https?://[^\s""<>]+/clients/welcome#token=[A-Za-z0-9_\-]+")]
    private static partial Regex Link();
}
