namespace CustomerPortal.Platform.Settings;

/// <summary>Stored values of the current tenant.</summary>
public interface ISettingValueRepository
{
    /// <summary>Every stored value, for the snapshot.</summary>
    Task<IReadOnlyList<SettingValue>> ListAsync(CancellationToken ct);

    /// <summary>Those of the tenant itself, not of its accounts, by name.</summary>
    Task<IReadOnlyList<SettingValue>> ListAsync(IReadOnlyCollection<string> names, CancellationToken ct);

    /// <summary>The stored value, or null.</summary>
    Task<SettingValue?> FindAsync(string name, Guid userId, CancellationToken ct);

    /// <summary>Adds to the running unit of work.</summary>
    void Add(SettingValue value);

    /// <summary>Removes with the running unit of work.</summary>
    void Remove(SettingValue value);
}
