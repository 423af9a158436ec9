using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Branding;

/// <summary>Settings of the brand; the page Branding keeps them.</summary>
public sealed class BrandingSettings : ISettingDefinitionProvider
{
    /// <summary>Name of the client area; empty for the name of the organisation.</summary>
    public const string PortalName = "Branding.PortalName";

    /// <summary>"#rrggbb"; empty for the product's colour.</summary>
    public const string Accent = "Branding.Accent";

    /// <summary>Stored logo, written by the upload alone.</summary>
    public const string Logo = "Branding.Logo";

    /// <summary>Stored favicon, written by the upload alone.</summary>
    public const string Favicon = "Branding.Favicon";

    private const string Page = "branding";

    /// <inheritdoc />
    public IEnumerable<SettingDefinition> Define() =>
    [
        new(PortalName, string.Empty, SettingKind.Text, SettingScope.Tenant) { Elsewhere = Page, MaxLength = BrandConsts.MaxName },
        new(Accent, string.Empty, SettingKind.Colour, SettingScope.Tenant) { Elsewhere = Page },
        new(Logo, string.Empty, SettingKind.Text, SettingScope.Tenant) { Elsewhere = Page, StaysHere = true },
        new(Favicon, string.Empty, SettingKind.Text, SettingScope.Tenant) { Elsewhere = Page, StaysHere = true },
    ];
}
