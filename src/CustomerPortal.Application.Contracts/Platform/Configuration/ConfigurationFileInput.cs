using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Configuration;

/// <summary>A configuration file to compare with what is here.</summary>
public record ConfigurationFileInput
{
    /// <summary>The file's text, as it was exported.</summary>
    [Required]
    [MaxLength(ConfigurationConsts.MaxLength)]
    public required string Content { get; init; }
}

/// <summary>A configuration file to take over.</summary>
public sealed record ConfigurationImportInput : ConfigurationFileInput
{
    /// <summary>Names of the parts that were ticked.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(ConfigurationConsts.MaxParts)]
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>From the comparison that the person saw: when anything here changed since, nothing is taken over (409).</summary>
    [Required]
    [MaxLength(100)]
    public required string Fingerprint { get; init; }
}
