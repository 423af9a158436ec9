namespace CustomerPortal.Platform.Features;

/// <summary>Who a stored feature value is about.</summary>
public enum FeatureProvider
{
    /// <summary>One tenant, or the host itself. ABP's "T".</summary>
    Tenant,

    /// <summary>Every tenant of an edition. ABP's "E".</summary>
    Edition,
}
