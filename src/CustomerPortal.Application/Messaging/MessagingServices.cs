using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>The use cases of Messaging.</summary>
internal static class MessagingServices
{
    public static IServiceCollection AddMessagingApplication(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, MessagingPermissionDefinitions>();
        services.AddSingleton<IMailTemplateDefinitionProvider, MessagingMailTemplates>();
        services.AddSingleton<ISettingDefinitionProvider, DeliverySettingDefinitions>();
        services.AddSingleton<MailTemplates>();
        services.AddSingleton<MailRendering>();
        services.AddScoped<MailSenders>();
        services.AddScoped<SealedBodies>();
        services.AddScoped<MailComposition>();
        services.AddScoped<IMailer, Mailer>();
        services.AddScoped<IPlatformMailer, PlatformMailer>();
        services.AddScoped<TestMail>();
        services.AddScoped<IMailLogAppService, MailLogAppService>();
        services.AddEventHandler<MailQueued, SendMail>();
        services.AddPageNews<MailSent>("mail", e => e.MailId);
        services.AddPageNews<MailDeferred>("mail", e => e.MailId);
        services.AddPageNews<MailFailed>("mail", e => e.MailId);
        return services;
    }
}
