namespace CustomerPortal.Kernel;

/// <summary>Rows of one tenant. The id is set when the row is first saved, never by a caller; every query is filtered by it.</summary>
public interface ITenantOwned
{
    /// <summary>Owner of the row; <see cref="TenantIds.Host"/> for rows of the host itself. Never changes.</summary>
    Guid TenantId { get; }
}
