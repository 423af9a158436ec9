using CustomerPortal.Platform.Health;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>The tables of Messaging.</summary>
internal static class MessagingDataServices
{
    public static IServiceCollection AddMessagingEntityFramework(this IServiceCollection services)
    {
        services.AddScoped<IMailRepository, MailRepository>();
        services.AddScoped<IMailQueries, MailQueries>();
        services.AddScoped<IMailWordingRepository, MailWordingRepository>();
        services.AddScoped<IMailWordingQueries, MailWordingQueries>();
        services.AddScoped<IBouncedAddressRepository, BouncedAddressRepository>();
        services.AddScoped<IBouncedAddresses, BouncedAddressQueries>();
        services.AddScoped<ITenantHealthProbe, MailProbe>();
        return services;
    }
}
