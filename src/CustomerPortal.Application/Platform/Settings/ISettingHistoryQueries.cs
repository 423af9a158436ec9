namespace CustomerPortal.Platform.Settings;

/// <summary>Reads off the audit log who changed settings.</summary>
public interface ISettingHistoryQueries
{
    /// <summary>Name of a setting → its latest change in the current tenant.</summary>
    Task<IReadOnlyDictionary<string, SettingChangeDto>> LatestAsync(CancellationToken ct);
}
