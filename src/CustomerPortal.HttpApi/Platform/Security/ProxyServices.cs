using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace CustomerPortal.Platform.Security;

/// <summary>Whom the host believes about the caller's address.</summary>
internal static class ProxyServices
{
    public static IServiceCollection AddProxies(this IServiceCollection services)
    {
        services.AddOptions<ProxyOptions>().BindConfiguration("Proxies")
            .Validate(p => p.Addresses.All(a => IPAddress.TryParse(a, out _)), "Proxies:Addresses holds something that is no IP address.")
            .Validate(p => p.Networks.All(n => IPNetwork.TryParse(n, out _)), "Proxies:Networks holds something that is no network, such as 10.0.0.0/24.")
            .ValidateOnStart();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>((forwarded, proxies) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var address in proxies.Value.Addresses)
            {
                forwarded.KnownProxies.Add(IPAddress.Parse(address));
            }

            foreach (var network in proxies.Value.Networks)
            {
                forwarded.KnownIPNetworks.Add(IPNetwork.Parse(network));
            }
        });
        return services;
    }

    /// <summary>Without a configured proxy the headers are not looked at: an empty list would mean "anybody" to the framework.</summary>
    public static IApplicationBuilder UseProxies(this IApplicationBuilder app)
    {
        var proxies = app.ApplicationServices.GetRequiredService<IOptions<ProxyOptions>>().Value;
        return proxies.Addresses.Count + proxies.Networks.Count > 0 ? app.UseForwardedHeaders() : app;
    }
}
