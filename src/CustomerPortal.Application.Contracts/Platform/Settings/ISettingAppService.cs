namespace CustomerPortal.Platform.Settings;

/// <summary>The settings pages of the current tenant (or of the host).</summary>
public interface ISettingAppService
{
    /// <summary>Every page with its settings.</summary>
    Task<IReadOnlyList<SettingPageDto>> ListAsync(CancellationToken ct);

    /// <summary>Stores the changed ones, all or none.</summary>
    /// <exception cref="Kernel.InputException">Values of the wrong kind, each under its setting's name.</exception>
    Task<IReadOnlyList<SettingPageDto>> UpdateAsync(SettingsInput input, CancellationToken ct);
}
