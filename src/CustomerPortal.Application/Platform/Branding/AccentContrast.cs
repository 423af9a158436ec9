using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Branding;

/// <summary>A tenant's colour must carry white and stand out on the page, whichever way it is stored.</summary>
internal sealed class AccentContrast : ISettingRule
{
    /// <inheritdoc />
    public string Setting => BrandingSettings.Accent;

    /// <inheritdoc />
    public Task ApplyAsync(string value, CancellationToken ct) => !Colour.TryParse(value, out var colour) || BrandColours.Passes(colour)
        ? Task.CompletedTask
        : throw new BusinessException(BrandingErrorCodes.ContrastTooLow)
            .With("ratio", Ratio(Math.Min(BrandColours.OfInk(colour), BrandColours.OnPage(colour))))
            .With("least", (decimal)BrandColours.Least).With("proposal", BrandColours.Nearest(colour).ToString()).For("accent");

    /// <summary>A ratio as people read it. Cut, not rounded: 4.496 is not enough and must not read as 4.5.</summary>
    public static decimal Ratio(double ratio) => decimal.Truncate((decimal)ratio * 100) / 100;
}
