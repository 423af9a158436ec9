using System.Globalization;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Tenants as the API shows them.</summary>
public static class TenantMapping
{
    /// <summary>The tenant as the API shows it.</summary>
    public static TenantDto ToDto(this Tenant tenant) => new()
    {
        Id = tenant.Id,
        Name = tenant.Name,
        ConcurrencyStamp = tenant.Version.ToString(CultureInfo.InvariantCulture),
        HostLabel = tenant.HostLabel,
        HostName = tenant.HostName,
        IsActive = tenant.IsActive,
        IsPrepared = tenant.PreparedAt is not null,
        CreatedAt = tenant.CreatedAt,
    };
}
