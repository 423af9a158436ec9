namespace CustomerPortal.Platform.Features;

/// <summary>What other parts of the platform may do with the features in memory.</summary>
public sealed class FeatureMemory
{
    private readonly FeatureSnapshots snapshots;

    internal FeatureMemory(FeatureSnapshots snapshots) => this.snapshots = snapshots;

    /// <summary>A tenant has another edition, or is gone.</summary>
    public void Forget(Guid tenantId) => snapshots.Forget(tenantId);

    /// <summary>An edition changed: any tenant may have it.</summary>
    public void ForgetAll() => snapshots.ForgetAll();
}
