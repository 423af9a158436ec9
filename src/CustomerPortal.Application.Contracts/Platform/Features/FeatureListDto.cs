namespace CustomerPortal.Platform.Features;

/// <summary>Features by group, as ABP's clients read them.</summary>
public sealed record FeatureListDto(IReadOnlyList<FeatureGroupDto> Groups);

/// <summary>A group.</summary>
public sealed record FeatureGroupDto(string Name, string DisplayName, IReadOnlyList<FeatureDto> Features);

/// <summary>A feature with its value.</summary>
public sealed record FeatureDto
{
    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    public required string Value { get; init; }

    public required FeatureProviderDto Provider { get; init; }

    public required string Description { get; init; }

    public required FeatureValueTypeDto ValueType { get; init; }

    /// <summary>0 at the top.</summary>
    public required int Depth { get; init; }

    public string? ParentName { get; init; }
}

/// <summary>Where the value comes from: "T" (the tenant's own), "E" (its edition's; the key is the edition's id) or "D" (the default).</summary>
public sealed record FeatureProviderDto(string Name, string? Key);

/// <summary>"ToggleStringValueType" or "FreeTextStringValueType".</summary>
public sealed record FeatureValueTypeDto(string Name, IReadOnlyDictionary<string, int> Properties, FeatureValidatorDto Validator);

/// <summary>"BOOLEAN" or "NUMERIC" with minValue and maxValue.</summary>
public sealed record FeatureValidatorDto(string Name, IReadOnlyDictionary<string, int> Properties);
