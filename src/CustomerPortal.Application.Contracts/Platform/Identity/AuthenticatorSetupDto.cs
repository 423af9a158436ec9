namespace CustomerPortal.Platform.Identity;

/// <summary>A secret for an authenticator app. Shown once.</summary>
/// <param name="Key">The secret in base 32, in groups of four, to type by hand.</param>
/// <param name="Uri">The same as an address that apps open.</param>
/// <param name="QrSvg">The address as a QR code: a picture in SVG.</param>
public sealed record AuthenticatorSetupDto(string Key, string Uri, string QrSvg);
