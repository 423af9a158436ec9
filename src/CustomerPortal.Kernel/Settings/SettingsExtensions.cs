namespace CustomerPortal.Kernel;

/// <summary>Typed reading of settings.</summary>
public static class SettingsExtensions
{
    /// <summary>A <see cref="SettingKind.Toggle"/> as a boolean.</summary>
    public static async ValueTask<bool> IsOnAsync(this ISettings settings, string name, CancellationToken ct) =>
        string.Equals(await settings.GetAsync(name, ct), "true", StringComparison.OrdinalIgnoreCase);
}
