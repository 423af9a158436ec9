using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>Features as ABP's clients show them, in the caller's language.</summary>
internal sealed class FeatureTexts(ITexts texts, ICurrentLanguage language)
{
    private static readonly Dictionary<string, int> Nothing = [];

    /// <summary>The name of a feature.</summary>
    public string NameOf(FeatureDefinition feature) => texts.Get($"Feature:{feature.Name}", language.Tag);

    public FeatureGroupDto Group(
        string name, IReadOnlyList<FeatureDefinition> features, FeatureRegistry registry, FeatureSnapshot stored, FeatureProvider provider) =>
        new(name, texts.Get($"FeatureGroup:{name}", language.Tag), [.. features.Select(f => Feature(f, registry, stored, provider))]);

    private static FeatureValueTypeDto ValueType(FeatureDefinition definition) => definition.Range is { } range
        ? new("FreeTextStringValueType", Nothing, new FeatureValidatorDto("NUMERIC", new Dictionary<string, int> { ["minValue"] = range.Min, ["maxValue"] = range.Max }))
        : new("ToggleStringValueType", Nothing, new FeatureValidatorDto("BOOLEAN", Nothing));

    private FeatureDto Feature(FeatureDefinition definition, FeatureRegistry registry, FeatureSnapshot stored, FeatureProvider provider)
    {
        var (value, source) = stored.Of(definition, provider);
        return new FeatureDto
        {
            Name = definition.Name,
            DisplayName = NameOf(definition),
            Description = texts.Get($"Feature:{definition.Name}.Help", language.Tag),
            Value = value,
            Provider = new FeatureProviderDto(source, source == FeatureSources.Edition ? stored.EditionId?.ToString() : null),
            ValueType = ValueType(definition),
            Depth = Depth(definition, registry),
            ParentName = definition.Parent,
        };
    }

    private static int Depth(FeatureDefinition definition, FeatureRegistry registry) =>
        definition.Parent is { } parent ? 1 + Depth(registry.Find(parent)!, registry) : 0;
}
