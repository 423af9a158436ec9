using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

internal static class MailTransportServices
{
    public static IServiceCollection AddMailTransport(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>()
            .Configure(o => o.Folder = Path.Combine(configuration["Data:Folder"] ?? "data", "mail"))
            .Bind(configuration.GetSection("Mail"))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddOptions<MailWorkerOptions>().Bind(configuration.GetSection("MailWorkers")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<MailWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<MailWorker>());
        services.AddSingleton<OAuthTokens>();
        services.AddScoped<MailParcels>();
        services.AddScoped<SmtpServers>();
        services.AddScoped<SmtpTransport>();
        services.AddScoped<IBounceMailbox, ImapMailbox>();
        services.AddScoped<IMailDns, MailDns>();
        services.AddScoped<FileTransport>();
        services.AddScoped<IMailTransport, MailTransport>();
        return services;
    }
}
