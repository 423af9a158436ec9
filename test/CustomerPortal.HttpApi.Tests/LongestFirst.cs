using Xunit.Abstractions;

[assembly: TestCollectionOrderer("CustomerPortal.LongestFirst", "CustomerPortal.HttpApi.Tests")]

namespace CustomerPortal;

/// <summary>Tests that take long begin first, beside the others, so that none of them is left running alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long =
    [
        "ManyDeathsTests", "DatabaseLossTests", "IsolationTests", "BadInputTests", "ParallelIssueTests", "KilledWorkerTests", "GracefulStopTests",
        "MixedTenantsTests", "DemoStartTests", "OperatedTests", "RoleGridTests", "Filled tenants", "MassAssignmentTests", "InputLimitTests", "PathTrickTests",
    ];

    /// <inheritdoc />
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Array.FindIndex(Long, name => collection.DisplayName.Contains(name, StringComparison.Ordinal)) is var place and >= 0 ? place : Long.Length);
}
