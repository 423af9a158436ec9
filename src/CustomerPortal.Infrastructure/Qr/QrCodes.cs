using QRCoder;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class QrCodes : IQrCodes
{
    // The quiet zone that scanners need is drawn with it.
    private const int PixelsPerModule = 4;

    /// <inheritdoc />
    public string Svg(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(PixelsPerModule, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
