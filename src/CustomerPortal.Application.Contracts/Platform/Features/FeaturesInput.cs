using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Features;

/// <summary>Changed features.</summary>
public sealed record FeaturesInput
{
    /// <summary>The changed ones.</summary>
    [Required]
    [MaxLength(200)]
    public required IReadOnlyList<FeatureInput> Features { get; init; }
}

/// <summary>A feature with its new value; null gives it back to its default.</summary>
public sealed record FeatureInput
{
    [Required]
    [MaxLength(128)]
    public string Name { get; init; } = string.Empty;

    [MaxLength(100)]
    public string? Value { get; init; }
}
