using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Health;

/// <summary>Permissions about health.</summary>
public sealed class HealthPermissions : IPermissionDefinitionProvider
{
    public const string Group = "Health";

    /// <summary>See how the whole installation does (host).</summary>
    public const string Host = Group + ".Host";

    /// <summary>See how the tenant's own mails and deliveries do.</summary>
    public const string Own = Group + ".Own";

    /// <inheritdoc />
    public void Define(PermissionRegistry registry)
    {
        var group = registry.Group(Group);
        group.Add(Host, PermissionSide.Host);
        group.Add(Own, PermissionSide.Tenant);
    }
}
