namespace CustomerPortal.Strength;

/// <summary>One process for all tests that only ask it: starting one takes seconds.</summary>
[CollectionDefinition(OperatedHost.Collection)]
public sealed class OperatedCollection : ICollectionFixture<OperatedHost>;
