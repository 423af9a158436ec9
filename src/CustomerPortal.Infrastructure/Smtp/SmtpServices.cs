using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

internal static class SmtpServices
{
    public static IServiceCollection AddMailTransport(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>()
            .Configure(o => o.Folder = Path.Combine(configuration["Data:Folder"] ?? "data", "mail"))
            .Bind(configuration.GetSection("Mail"))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddScoped<MimeMail>();
        services.AddScoped<SmtpServers>();
        services.AddScoped<SmtpTransport>();
        services.AddScoped<FileTransport>();
        services.AddScoped<IMailTransport, MailTransport>();
        return services;
    }
}
