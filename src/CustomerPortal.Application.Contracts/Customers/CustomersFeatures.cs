using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Features of the module.</summary>
public sealed class CustomersFeatures : IFeatureDefinitionProvider
{
    /// <summary>Customers that are drafts or active; inactive ones take no place.</summary>
    public const string MaxCustomers = "Limits.Customers";

    /// <inheritdoc />
    public IEnumerable<FeatureDefinition> Define() => [FeatureDefinition.Limit(MaxCustomers, 10_000_000)];
}
