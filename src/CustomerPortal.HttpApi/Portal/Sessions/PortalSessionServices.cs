using CustomerPortal.Platform.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Portal;

/// <summary>The signed-in contact.</summary>
internal static class PortalSessionServices
{
    public static IServiceCollection AddPortalSessions(this IServiceCollection services)
    {
        services.AddScoped<CurrentCustomer>();
        services.AddScoped<ICurrentCustomer>(provider => provider.GetRequiredService<CurrentCustomer>());
        services.AddSingleton<ServedRights>();
        services.AddScoped<IContactArea, ContactArea>();
        return services;
    }
}
