using CustomerPortal.Kernel;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
internal sealed class TenantLinks(ITenantRepository tenants, ICurrentTenant tenant, IOptions<TenantLinkOptions> options) : ITenantLinks
{
    private const string Placeholder = "{tenant}";

    /// <inheritdoc />
    public async Task<Uri> ToAsync(string pathAndQuery, CancellationToken ct)
    {
        if (tenant.Id == TenantIds.Host)
        {
            return new Uri(new Uri(options.Value.HostUrl), pathAndQuery);
        }

        var found = EntityNotFoundException.Require(await tenants.FindAsync(tenant.Id, ct), tenant.Id);
        var address = new UriBuilder(options.Value.TenantUrl.Replace(Placeholder, found.HostLabel, StringComparison.Ordinal));
        if (found.HostName is { } own)
        {
            address.Host = own;
        }

        return new Uri(address.Uri, pathAndQuery);
    }
}
