using CustomerPortal.Documents;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Csv;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Health;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Live;
using CustomerPortal.Platform.Net;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal;

/// <summary>Every outside system.</summary>
public static class InfrastructureServices
{
    /// <summary>Registers them; one line a folder.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddBlobs(configuration);
        services.AddCsv();
        services.AddTypst(configuration);
        services.AddLive();
        services.AddQr();
        services.AddSingleton<IHostNameLookup, HostNameLookup>();
        services.AddOutgoing(configuration);
        services.AddMailTransport(configuration);
        services.AddScoped<IHealthProbe, DiskProbe>();
        services.AddScoped<IHealthProbe, MailServerProbe>();
        services.AddScoped<IHealthProbe, PdfProbe>();
        return services;
    }
}
