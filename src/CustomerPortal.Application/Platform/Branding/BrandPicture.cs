using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;

namespace CustomerPortal.Platform.Branding;

/// <summary>
/// A picture whose content was read, whatever it was called: of a kind that is shown and never run, whole, bounded in pixels, with nothing
/// behind its end and without the parts that hold no picture (comments, EXIF with its places, texts).
/// </summary>
internal sealed record BrandPicture(string ContentType, int Width, int Height, byte[] Bytes)
{
    public const string Png = "image/png";
    public const string Jpeg = "image/jpeg";
    public const string Icon = "image/x-icon";

    private static readonly string[] IconNames = [Icon, "image/vnd.microsoft.icon"];

    /// <summary>Ending of the names of such files.</summary>
    public static string ExtensionOf(string contentType) => contentType switch
    {
        Png => "png",
        Jpeg => "jpg",
        _ => "ico",
    };

    /// <exception cref="BusinessException">Refused; see <see cref="BrandingErrorCodes"/>.</exception>
    public static BrandPicture Read(BrandImage image, string declared, byte[] bytes)
    {
        if (bytes.Length > BrandConsts.MaxBytes)
        {
            throw Refused(BrandingErrorCodes.ImageTooHeavy).With("limit", BrandConsts.MaxBytes / 1024);
        }

        var picture = Open(bytes);
        if (picture.ContentType == (image == BrandImage.Logo ? Icon : Jpeg))
        {
            throw Refused(BrandingErrorCodes.ImageKindRefused);
        }

        if (declared != picture.ContentType && !(picture.ContentType == Icon && IconNames.Contains(declared)))
        {
            throw Refused(BrandingErrorCodes.ImageTypeDiffers).With("declared", declared).With("found", picture.ContentType);
        }

        var most = image == BrandImage.Logo ? BrandConsts.MaxLogoEdge : BrandConsts.MaxFaviconEdge;
        return picture.Width is > 0 && picture.Height is > 0 && picture.Width <= most && picture.Height <= most
            ? picture
            : throw Refused(BrandingErrorCodes.ImageTooLarge).With("limit", most);
    }

    /// <summary>The picture as a file of this name.</summary>
    public BrandFile ToFile(string name) => new(new FileContent($"{name}.{ExtensionOf(ContentType)}", ContentType, Bytes), Width, Height);

    private static BrandPicture Open(byte[] bytes)
    {
        try
        {
            return bytes switch
            {
                [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PngFile.Read(bytes),
                [0xff, 0xd8, 0xff, ..] => JpegFile.Read(bytes),
                [0, 0, 1, 0, ..] => IconFile.Read(bytes),
                _ when LooksLikeSvg(bytes) => throw Refused(BrandingErrorCodes.ImageIsSvg),
                _ => throw Refused(BrandingErrorCodes.ImageKindRefused),
            };
        }
        catch (Exception e) when (e is InvalidDataException or IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
        {
            throw Refused(BrandingErrorCodes.ImageBroken);
        }
    }

    private static bool LooksLikeSvg(byte[] bytes) =>
        System.Text.Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 2000))).Contains("<svg", StringComparison.OrdinalIgnoreCase);

    private static BusinessException Refused(string code) => new BusinessException(code).For("data");
}
