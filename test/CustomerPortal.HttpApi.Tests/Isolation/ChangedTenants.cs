namespace CustomerPortal.Isolation;

/// <summary>Tests that change whatever can be changed share one host: each reads what is there first.</summary>
[CollectionDefinition(Name)]
public sealed class ChangedTenants : ICollectionFixture<IsolationHost>
{
    public const string Name = "Changed tenants";
}
