namespace CustomerPortal.Demo;

/// <summary>One seeded host for all tests of the demo: seeding takes seconds.</summary>
[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<DemoHost>
{
    public const string Name = "Demo";
}
