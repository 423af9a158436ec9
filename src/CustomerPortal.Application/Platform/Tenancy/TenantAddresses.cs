using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Addresses that the installation gives, from its configuration: a request's Host header is never used for them.</summary>
internal sealed class TenantAddresses(IOptions<TenantLinkOptions> options)
{
    private const string Placeholder = "{tenant}";

    /// <summary>Address of the host itself.</summary>
    public Uri OfHost => new(options.Value.HostUrl);

    /// <summary>The address that a tenant always has.</summary>
    public Uri Of(Tenant tenant) => new(options.Value.TenantUrl.Replace(Placeholder, tenant.HostLabel, StringComparison.Ordinal));

    /// <summary>The address that links carry: with the primary host name when it has one.</summary>
    public Uri PrimaryOf(Tenant tenant)
    {
        var address = new UriBuilder(Of(tenant));
        if (tenant.HostName is { } own)
        {
            address.Host = own;
        }

        return address.Uri;
    }

    /// <summary>Whether a name lies under the installation's own domain or is it: no tenant may take such a name.</summary>
    public bool IsOfInstallation(string hostName)
    {
        var ours = new Uri(options.Value.TenantUrl.Replace(Placeholder, "t", StringComparison.Ordinal)).Host[1..];
        return hostName == OfHost.Host || hostName.EndsWith(ours, StringComparison.Ordinal) || ("." + hostName) == ours;
    }
}
