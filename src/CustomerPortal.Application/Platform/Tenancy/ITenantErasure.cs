namespace CustomerPortal.Platform.Tenancy;

/// <summary>Takes away everything that a deleted tenant has.</summary>
public interface ITenantErasure
{
    /// <summary>Its rows of every table and its files; repeating it after a crash finishes it.</summary>
    Task EraseAsync(Guid tenantId, CancellationToken ct);
}
