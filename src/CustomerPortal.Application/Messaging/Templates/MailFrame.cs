using CustomerPortal.Kernel;
using CustomerPortal.Platform.Branding;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Messaging;

/// <summary>The merge fields of the layout: what stands around every mail.</summary>
internal sealed class MailFrame(IBranding branding, ITenantLinks links)
{
    public const string Body = "body";
    private const string PortalName = "portalName";

    public static readonly IReadOnlyList<MailField> Fields =
    [
        new("lang") { Example = "nl" },
        new("dir") { Example = "ltr" },
        new("subject") { ExampleText = "MailFieldExample:subject" },
        new(PortalName) { Example = "My Acme" },
        new("logo", MailFieldKind.Link),
        new("accent", MailFieldKind.Colour),
        new("accentOnDark", MailFieldKind.Colour),
        new(Body, MailFieldKind.Body),
    ];

    /// <summary>The fields without subject and body, which the rendering adds.</summary>
    public async Task<IReadOnlyDictionary<string, object?>> ModelAsync(string sender, CancellationToken ct)
    {
        var brand = await branding.GetAsync(ct);
        var colours = MailColours.Of(brand);
        return new Dictionary<string, object?>
        {
            [MailFields.Sender] = sender,
            [PortalName] = brand.Name,
            ["logo"] = brand.Logo is null ? string.Empty : (await links.ToAsync(brand.Logo, ct)).AbsoluteUri,
            ["accent"] = colours.Accent,
            ["accentOnDark"] = colours.AccentOnDark,
        };
    }
}
