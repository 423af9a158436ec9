using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>The stored values of one holder and of the edition behind it: own → edition → default.</summary>
internal sealed record FeatureSnapshot(IReadOnlyDictionary<string, string> Own, Guid? EditionId, IReadOnlyDictionary<string, string> OfEdition)
{
    /// <summary>The value in force and where it comes from.</summary>
    public (string Value, string Source) Of(FeatureDefinition definition, FeatureProvider provider = FeatureProvider.Tenant)
    {
        if (Own.TryGetValue(definition.Name, out var own))
        {
            return (own, provider == FeatureProvider.Tenant ? FeatureSources.Tenant : FeatureSources.Edition);
        }

        return OfEdition.TryGetValue(definition.Name, out var sold) ? (sold, FeatureSources.Edition) : (definition.Default, FeatureSources.Default);
    }

    /// <summary>What is in force when the holder stores nothing of its own.</summary>
    public string Fallback(FeatureDefinition definition) => OfEdition.GetValueOrDefault(definition.Name, definition.Default);
}
