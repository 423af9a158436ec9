namespace CustomerPortal.Platform.Permissions;

/// <summary>Grants of the current tenant.</summary>
public interface IPermissionGrantRepository
{
    /// <summary>Every grant of the tenant, for the snapshot.</summary>
    Task<IReadOnlyList<PermissionGrant>> ListAsync(CancellationToken ct);

    /// <summary>The grants of one holder.</summary>
    Task<IReadOnlyList<PermissionGrant>> ListAsync(PermissionHolder holder, Guid holderId, CancellationToken ct);

    /// <summary>Adds to the running unit of work.</summary>
    void Add(PermissionGrant grant);

    /// <summary>Removes with the running unit of work.</summary>
    void Remove(PermissionGrant grant);
}
