namespace CustomerPortal.Platform.Tenancy;

/// <summary>Something kept in memory about tenants.</summary>
public interface ITenantMemory
{
    /// <summary>Called after the save that changed what is kept about a tenant: whoever asks from now on loads anew.</summary>
    void Forget(Guid tenantId);

    /// <summary>Called when it is not known what changed.</summary>
    void ForgetAll();
}
