namespace CustomerPortal.Platform.Localization;

/// <summary>Languages of a tenant.</summary>
/// <param name="Tags">BCP 47 tags, at least one.</param>
/// <param name="Default">One of <paramref name="Tags"/>.</param>
public sealed record InstalledLanguages(IReadOnlyList<string> Tags, string Default);
