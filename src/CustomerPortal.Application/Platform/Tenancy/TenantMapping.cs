using System.Globalization;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Tenants as the API shows them.</summary>
public static class TenantMapping
{
    /// <summary>The tenant as the API shows it.</summary>
    public static TenantDto ToDto(this Tenant tenant, string? editionName) => new()
    {
        Id = tenant.Id,
        Name = tenant.Name,
        ConcurrencyStamp = tenant.Version.ToString(CultureInfo.InvariantCulture),
        HostLabel = tenant.HostLabel,
        HostName = tenant.HostName,
        State = tenant.State,
        IsActive = tenant.IsActive && tenant.DeletedAt is null,
        IsPrepared = tenant.PreparedAt is not null,
        EditionId = tenant.EditionId,
        EditionName = editionName,
        DeactivationReason = tenant.DeactivationReason,
        DeactivatedAt = tenant.DeactivatedAt,
        DeletedAt = tenant.DeletedAt,
        PurgeAt = tenant.PurgeAt,
        PurgedAt = tenant.PurgedAt,
        CreatedAt = tenant.CreatedAt,
    };
}
