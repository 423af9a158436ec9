namespace CustomerPortal.Isolation;

/// <summary>Tests that get on with each other share one host with its two filled tenants.</summary>
[CollectionDefinition(Name)]
public sealed class FilledTenants : ICollectionFixture<IsolationHost>
{
    public const string Name = "Filled tenants";
}
