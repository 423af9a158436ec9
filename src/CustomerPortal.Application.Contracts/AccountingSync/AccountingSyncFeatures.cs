using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

/// <summary>Features of the module.</summary>
public sealed class AccountingSyncFeatures : IFeatureDefinitionProvider
{
    /// <summary>The module itself.</summary>
    public const string Module = "Module.AccountingSync";

    /// <inheritdoc />
    public IEnumerable<FeatureDefinition> Define() => [FeatureDefinition.Switch(Module, "AccountingSync")];
}
