using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
internal sealed class TenantLinks(ITenantRepository tenants, ICurrentTenant tenant, TenantAddresses addresses) : ITenantLinks
{
    /// <inheritdoc />
    public async Task<Uri> ToAsync(string pathAndQuery, CancellationToken ct)
    {
        if (tenant.Id == TenantIds.Host)
        {
            return new Uri(addresses.OfHost, pathAndQuery);
        }

        var found = EntityNotFoundException.Require(await tenants.FindAsync(tenant.Id, ct), tenant.Id);
        return new Uri(addresses.PrimaryOf(found), pathAndQuery);
    }
}
