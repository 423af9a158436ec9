using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Branding;

/// <inheritdoc />
internal sealed class BrandingAppService(
    IBranding branding, ISettings settings, ISettingStore store, IBlobStore blobs, ILogoTrial trial) : IBrandingAppService
{
    private static readonly string[] Typed = [BrandingSettings.PortalName, BrandingSettings.Accent];

    /// <inheritdoc />
    public async Task<BrandingDto> GetAsync(CancellationToken ct)
    {
        var brand = await branding.GetAsync(ct);
        return new BrandingDto
        {
            Version = await store.VersionAsync(Typed, ct),
            PortalName = await settings.GetAsync(BrandingSettings.PortalName, ct),
            Name = brand.Name,
            Accent = brand.Accent ?? string.Empty,
            AccentOnDark = brand.AccentOnDark,
            Logo = await ShowAsync(BrandImage.Logo, brand.Logo, ct),
            Favicon = await ShowAsync(BrandImage.Favicon, brand.Favicon, ct),
        };
    }

    /// <inheritdoc />
    public async Task<BrandingDto> UpdateAsync(BrandingInput input, CancellationToken ct)
    {
        Versions.Require(input.Version, await store.VersionAsync(Typed, ct));
        var accent = input.Accent?.Trim() ?? string.Empty;
        if (accent.Length > 0)
        {
            _ = Read(accent);
        }

        await store.SetAsync(BrandingSettings.PortalName, input.PortalName ?? string.Empty, ct);
        await store.SetAsync(BrandingSettings.Accent, accent, ct);
        await store.SaveAsync(ct);
        return await GetAsync(ct);
    }

    /// <inheritdoc />
    public async Task<BrandingDto> SetImageAsync(BrandImage image, BrandImageInput input, CancellationToken ct)
    {
        var picture = BrandPicture.Read(image, input.ContentType, Bytes(input.Data));
        if (image == BrandImage.Logo)
        {
            await trial.RequireAsync(picture.ToFile("logo"), ct);
        }

        var blob = await blobs.PutAsync(picture.Bytes, ct);
        await store.SetAsync(StoredImage.SettingOf(image), StoredImage.Of(blob, picture).ToString(), ct);
        await store.SaveAsync(ct);
        return await GetAsync(ct);
    }

    /// <inheritdoc />
    public async Task<BrandingDto> RemoveImageAsync(BrandImage image, CancellationToken ct)
    {
        await store.SetAsync(StoredImage.SettingOf(image), null, ct);
        await store.SaveAsync(ct);
        return await GetAsync(ct);
    }

    /// <inheritdoc />
    public AccentCheckDto Check(string accent)
    {
        var colour = Read(accent);
        var nearest = BrandColours.Nearest(colour);
        return new AccentCheckDto(
            AccentContrast.Ratio(BrandColours.OfInk(colour)), AccentContrast.Ratio(BrandColours.OnPage(colour)), (decimal)BrandColours.Least, BrandColours.Passes(colour),
            nearest.ToString(), BrandColours.OnDark(nearest).ToString());
    }

    private async Task<BrandImageDto?> ShowAsync(BrandImage image, string? path, CancellationToken ct) =>
        path is not null && await StoredImage.ReadAsync(settings, image, ct) is { } stored
            ? new BrandImageDto(path, stored.ContentType, stored.Width, stored.Height)
            : null;

    private static Colour Read(string accent) =>
        Colour.TryParse(accent, out var colour) ? colour : throw new BusinessException(BrandingErrorCodes.ColourInvalid).For("accent");

    private static byte[] Bytes(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var count)
            ? bytes[..count]
            : throw new BusinessException(BrandingErrorCodes.ImageBroken).For("data");
    }
}
