namespace CustomerPortal.Platform.Configuration;

/// <summary>A file that was read.</summary>
/// <param name="Tenant">Organisation that it was exported from.</param>
/// <param name="ExportedAt">Moment of the export.</param>
/// <param name="ProductVersion">Version of the product that wrote it.</param>
/// <param name="Parts">Its parts with their entries, in the order of the import.</param>
internal sealed record ConfigurationContent(
    string Tenant, DateTimeOffset ExportedAt, string ProductVersion, IReadOnlyList<(IConfigurationPart Part, IReadOnlyList<ConfigurationEntry> Entries)> Parts);
