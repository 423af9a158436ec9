namespace CustomerPortal.Platform.Configuration;

/// <summary>What an import did.</summary>
/// <param name="Added">Entries that are new.</param>
/// <param name="Changed">Entries that have other values now.</param>
/// <param name="Refused">Entries that stayed as they were, for the reasons that the comparison told.</param>
public sealed record ConfigurationResultDto(int Added, int Changed, int Refused);

/// <summary>An exported file.</summary>
/// <param name="Name">Name to save it under.</param>
/// <param name="Content">UTF-8 JSON.</param>
public sealed record ConfigurationFile(string Name, byte[] Content);
