namespace CustomerPortal.Kernel;

/// <summary>A module's features.</summary>
public interface IFeatureDefinitionProvider
{
    /// <summary>The definitions, parents before children.</summary>
    IEnumerable<FeatureDefinition> Define();
}
