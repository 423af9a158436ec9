namespace CustomerPortal.Platform.Settings;

/// <summary>Stores settings of the current tenant (or of the host).</summary>
public interface ISettingStore
{
    /// <summary>
    /// Checks the value and adds it to the running unit of work. A value equal to its fallback clears what was stored; null clears it too.
    /// </summary>
    /// <exception cref="ArgumentException">No such setting is defined.</exception>
    /// <exception cref="Kernel.BusinessException">It is not stored here (by the host, or by tenants), or the value is not of its kind; then the field is its name.</exception>
    Task SetAsync(string name, string? value, CancellationToken ct);

    /// <summary>Version of what is stored here of some settings, as the database says it.</summary>
    Task<string> VersionAsync(IReadOnlyCollection<string> names, CancellationToken ct);

    /// <summary>What is wrong with the values set so far as a whole: of a pair only one has a value. The field is the name of each that was set, the missing one first.</summary>
    Task<IReadOnlyList<Kernel.BusinessException>> HalvesAsync(CancellationToken ct);

    /// <summary>Saves the unit of work and lets every reader see the new values.</summary>
    /// <exception cref="Kernel.InputException">Of a pair only one has a value.</exception>
    Task SaveAsync(CancellationToken ct);
}
