namespace CustomerPortal.Platform.Identity;

/// <summary>Draws QR codes.</summary>
public interface IQrCodes
{
    /// <summary>A text as a picture: one SVG element without a size of its own, black on white whatever the theme.</summary>
    string Svg(string text);
}
