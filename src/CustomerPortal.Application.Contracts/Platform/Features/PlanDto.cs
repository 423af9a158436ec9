namespace CustomerPortal.Platform.Features;

/// <summary>What a tenant may use, and what it uses.</summary>
public sealed record PlanDto
{
    /// <summary>Name of its edition; null when it has none.</summary>
    public string? EditionName { get; init; }

    /// <summary>Counted things.</summary>
    public required IReadOnlyList<PlanLimitDto> Limits { get; init; }

    /// <summary>Everything else that the host decides.</summary>
    public required IReadOnlyList<PlanFeatureDto> Features { get; init; }
}

/// <summary>A counted thing.</summary>
/// <param name="Name">Name of the feature.</param>
/// <param name="DisplayName">In the caller's language.</param>
/// <param name="Used">How many there are.</param>
/// <param name="Limit">How many may be; null without limit.</param>
/// <param name="Source">"T" the tenant's own value, "E" its edition's, "D" the default.</param>
public sealed record PlanLimitDto(string Name, string DisplayName, int Used, int? Limit, string Source);

/// <summary>A switch or a number that nothing is counted against.</summary>
/// <param name="Name">Name of the feature.</param>
/// <param name="DisplayName">In the caller's language.</param>
/// <param name="Value">"true", "false" or a number.</param>
/// <param name="Source">"T" the tenant's own value, "E" its edition's, "D" the default.</param>
/// <param name="IsSwitch">Whether it is on or off.</param>
public sealed record PlanFeatureDto(string Name, string DisplayName, string Value, string Source, bool IsSwitch);
