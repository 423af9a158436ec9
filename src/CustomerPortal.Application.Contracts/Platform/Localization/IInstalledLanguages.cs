namespace CustomerPortal.Platform.Localization;

/// <summary>The languages in which the current tenant's people may read; asked on each request, so answers come from memory.</summary>
public interface IInstalledLanguages
{
    /// <summary>The languages, and which one stands in when nothing else is asked.</summary>
    ValueTask<InstalledLanguages> GetAsync(CancellationToken ct);
}
