namespace CustomerPortal.Platform.Features;

/// <summary>Whose values are meant.</summary>
public readonly record struct FeatureHolder(FeatureProvider Provider, Guid Id)
{
    /// <summary>A tenant, or the host.</summary>
    public static FeatureHolder Tenant(Guid id) => new(FeatureProvider.Tenant, id);

    /// <summary>An edition.</summary>
    public static FeatureHolder Edition(Guid id) => new(FeatureProvider.Edition, id);
}
