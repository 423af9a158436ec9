namespace CustomerPortal.Platform.Identity;

/// <summary>Codes that each sign in once without the app. Shown once, kept as hashes.</summary>
public sealed record RecoveryCodesDto(IReadOnlyList<string> Codes);
