namespace CustomerPortal.Platform.Identity;

/// <summary>Where a session is used.</summary>
/// <param name="Device">Browser and system, for example "Firefox, Windows"; empty when they do not say.</param>
/// <param name="Network">Shortened network address: no single connection can be told from it. Empty when unknown.</param>
public sealed record SessionPlace(string Device, string Network);
