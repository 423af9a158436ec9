namespace CustomerPortal.Platform.Branding;

/// <summary>Bounds of a brand.</summary>
public static class BrandConsts
{
    public const int MaxName = 100;

    /// <summary>Bytes of a logo, and of a favicon.</summary>
    public const int MaxBytes = 512 * 1024;

    /// <summary>Letters of the base64 of <see cref="MaxBytes"/>, with room so that a file just above is told as such.</summary>
    public const int MaxBase64 = 1_400_000;

    /// <summary>Longest edge of a logo in pixels.</summary>
    public const int MaxLogoEdge = 2000;

    /// <summary>Longest edge of a favicon in pixels.</summary>
    public const int MaxFaviconEdge = 512;
}
