using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Configuration;

/// <summary>An entry of a part.</summary>
/// <param name="Key">Its code or name.</param>
/// <param name="Value">Of the part's entry type.</param>
public sealed record ConfigurationEntry(string Key, object Value);

/// <summary>An entry that is not taken over.</summary>
/// <param name="Key">Its code or name.</param>
/// <param name="Reason">The broken rule.</param>
public sealed record ConfigurationRefusal(string Key, BusinessException Reason);
