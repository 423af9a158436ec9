using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Net;

internal static class NetServices
{
    public static IServiceCollection AddOutgoing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OutgoingOptions>().Bind(configuration.GetSection("Outgoing")).ValidateOnStart();
        services.AddSingleton<OutgoingAddresses>();
        services.AddSingleton<OutgoingHttp>();
        return services;
    }
}
