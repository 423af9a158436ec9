using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>Features as ABP's clients show them, in the caller's language.</summary>
internal sealed class FeatureTexts(ITexts texts, ICurrentLanguage language)
{
    private static readonly Dictionary<string, int> Nothing = [];

    public FeatureGroupDto Group(
        string name, IReadOnlyList<FeatureDefinition> features, FeatureRegistry registry, IReadOnlyDictionary<string, string> stored) =>
        new(name, texts.Get($"FeatureGroup:{name}", language.Tag), [.. features.Select(f => Feature(f, registry, stored))]);

    private static FeatureValueTypeDto ValueType(FeatureDefinition definition) => definition.Range is { } range
        ? new("FreeTextStringValueType", Nothing, new FeatureValidatorDto("NUMERIC", new Dictionary<string, int> { ["minValue"] = range.Min, ["maxValue"] = range.Max }))
        : new("ToggleStringValueType", Nothing, new FeatureValidatorDto("BOOLEAN", Nothing));

    private FeatureDto Feature(FeatureDefinition definition, FeatureRegistry registry, IReadOnlyDictionary<string, string> stored) => new()
    {
        Name = definition.Name,
        DisplayName = texts.Get($"Feature:{definition.Name}", language.Tag),
        Description = texts.Get($"Feature:{definition.Name}.Help", language.Tag),
        Value = stored.GetValueOrDefault(definition.Name, definition.Default),
        Provider = new FeatureProviderDto(stored.ContainsKey(definition.Name) ? "T" : "D", null),
        ValueType = ValueType(definition),
        Depth = Depth(definition, registry),
        ParentName = definition.Parent,
    };

    private static int Depth(FeatureDefinition definition, FeatureRegistry registry) =>
        definition.Parent is { } parent ? 1 + Depth(registry.Find(parent)!, registry) : 0;
}
