namespace CustomerPortal.Platform.Configuration;

/// <summary>
/// What a module adds to the configuration file: entries under keys that mean the same in every tenant (codes, names; never ids), in a
/// stable order. Comparing and writing the file are done once for all parts; a part reads and changes its rows. See
/// <see cref="ConfigurationPart{TEntry}"/>.
/// </summary>
public interface IConfigurationPart
{
    /// <summary>Name in the file, "Customers.Groups"; its text key is "ConfigurationPart:" + name.</summary>
    string Name { get; }

    /// <summary>Place in the file and in the import: a part stands behind those that it refers to.</summary>
    int Order { get; }

    /// <summary>Type that an entry is read into; what it does not know is refused.</summary>
    Type EntryType { get; }

    /// <summary>Entities of the tenant whose rows the part carries, by type name: a test looks for those that no part carries.</summary>
    IReadOnlyList<string> Carries { get; }

    /// <summary>Permissions that changing the part needs, all of them; the same as on the part's own page.</summary>
    IReadOnlyList<string> Needs { get; }

    /// <summary>Text key of an entry's name, and of what it is about where several share one; null where the key is the name.</summary>
    (string Text, string? About)? TitleOf(string key);

    /// <summary>What is here.</summary>
    Task<IReadOnlyList<ConfigurationEntry>> ReadAsync(CancellationToken ct);

    /// <summary>
    /// Changes rows in the running unit of work as the entries say; the caller saves, or, when it only asks, throws the unit of work away.
    /// What is not named stays.
    /// </summary>
    /// <returns>Entries that were refused. They may be half applied: with any, the unit of work is not saved.</returns>
    Task<IReadOnlyList<ConfigurationRefusal>> ChangeAsync(IReadOnlyList<ConfigurationEntry> entries, CancellationToken ct);

    /// <summary>Called after the save: what is remembered of the rows is read anew.</summary>
    void Saved();
}
