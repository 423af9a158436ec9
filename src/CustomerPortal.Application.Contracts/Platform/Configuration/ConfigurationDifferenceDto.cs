namespace CustomerPortal.Platform.Configuration;

/// <summary>How a file differs from what is here; what is here and not in the file is left alone.</summary>
public sealed record ConfigurationDifferenceDto
{
    /// <summary>Organisation that the file was exported from.</summary>
    public required string Tenant { get; init; }

    /// <summary>Moment of the export.</summary>
    public required DateTimeOffset ExportedAt { get; init; }

    /// <summary>Version of the product that wrote it.</summary>
    public required string ProductVersion { get; init; }

    /// <summary>Goes back with the import.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Parts of the file, in their order.</summary>
    public required IReadOnlyList<ConfigurationPartDifferenceDto> Parts { get; init; }
}

/// <summary>How one part differs.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Title">Its name in the reader's language.</param>
/// <param name="Entries">Entries that differ.</param>
/// <param name="Same">Entries that are the same.</param>
/// <param name="OnlyHere">Entries that are here alone; left as they are.</param>
public sealed record ConfigurationPartDifferenceDto(
    string Name, string Title, IReadOnlyList<ConfigurationEntryDifferenceDto> Entries, int Same, int OnlyHere);

/// <summary>How one entry differs.</summary>
/// <param name="Key">Code or name of the entry.</param>
/// <param name="Title">Its name in the reader's language; null where the key is the name.</param>
/// <param name="Change">What the import would do.</param>
/// <param name="Fields">Values that differ.</param>
/// <param name="Reason">Why it is refused, in the reader's language; null when it is not.</param>
public sealed record ConfigurationEntryDifferenceDto(
    string Key, string? Title, ConfigurationChange Change, IReadOnlyList<ConfigurationFieldDifferenceDto> Fields, string? Reason);

/// <summary>A value that differs.</summary>
/// <param name="Path">Where it stands in the entry, "name.nl"; empty for an entry that is one value.</param>
/// <param name="Before">As it is here; null: not there.</param>
/// <param name="After">As the file says; null: not there.</param>
public sealed record ConfigurationFieldDifferenceDto(string Path, string? Before, string? After);
