using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;

namespace CustomerPortal.Platform.Branding;

/// <summary>A picture as its setting remembers it: "key|type|width|height".</summary>
internal sealed record StoredImage(string Key, string ContentType, int Width, int Height)
{
    private const int VersionLength = 16;

    /// <summary>In the address: another picture has another address, so copies are kept for good.</summary>
    public string Version => Key[..VersionLength];

    public string Extension => BrandPicture.ExtensionOf(ContentType);

    public static StoredImage Of(StoredBlob blob, BrandPicture picture) => new(blob.Key, picture.ContentType, picture.Width, picture.Height);

    public static StoredImage? Parse(string stored) => stored.Split('|') is [var key, var type, var width, var height]
        ? new StoredImage(key, type, int.Parse(width, CultureInfo.InvariantCulture), int.Parse(height, CultureInfo.InvariantCulture))
        : null;

    public static async ValueTask<StoredImage?> ReadAsync(ISettings settings, BrandImage image, CancellationToken ct) =>
        Parse(await settings.GetAsync(SettingOf(image), ct));

    public static string SettingOf(BrandImage image) => image == BrandImage.Logo ? BrandingSettings.Logo : BrandingSettings.Favicon;

    public string PathOf(Guid tenantId, BrandImage image) => $"/brand/{tenantId}/{Version}/{image}";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}|{ContentType}|{Width}|{Height}");
}
