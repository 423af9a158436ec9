using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Features of the module.</summary>
public sealed class BillingFeatures : IFeatureDefinitionProvider
{
    /// <summary>The module itself.</summary>
    public const string Module = "Module.Billing";

    /// <inheritdoc />
    public IEnumerable<FeatureDefinition> Define() => [FeatureDefinition.Switch(Module, "Billing")];
}
