namespace CustomerPortal.Kernel;

/// <summary>The tenant that the running piece of work belongs to.</summary>
public interface ICurrentTenant
{
    /// <summary>Current tenant; <see cref="TenantIds.Host"/> for the host.</summary>
    /// <exception cref="InvalidOperationException">No tenant was set: work without a tenant is refused, never guessed.</exception>
    Guid Id { get; }

    /// <summary>Whether a tenant (or the host) is set.</summary>
    bool IsSet { get; }

    /// <summary>Sets the tenant until the result is disposed, then restores the former one.</summary>
    IDisposable Change(Guid tenantId);
}
