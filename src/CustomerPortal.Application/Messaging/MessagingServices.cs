using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Jobs;
using CustomerPortal.Platform.Mail;
using CustomerPortal.Platform.Settings;
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
        services.AddMailTemplates();
        services.AddScoped<MailSenders>();
        services.AddScoped<SealedBodies>();
        services.AddScoped<MailComposition>();
        services.AddScoped<Mailer>();
        services.AddScoped<IMailer>(provider => provider.GetRequiredService<Mailer>());
        services.AddScoped<IPlatformMailer, PlatformMailer>();
        services.AddScoped<TestMail>();
        services.AddScoped<MailGate>();
        services.AddScoped<MailExport>();
        services.AddScoped<UnsubscribeLinks>();
        services.AddScoped<BounceBook>();
        services.AddScoped<DkimKeys>();
        services.AddScoped<MailDomainCheck>();
        services.AddScoped<DeliveryVersions>();
        services.AddScoped<DeliverySettingsReader>();
        services.AddScoped<IDeliverySettingsAppService, DeliverySettingsAppService>();
        services.AddScoped<IBounceReportAppService, BounceReportAppService>();
        services.AddScoped<IBouncedAddressAppService, BouncedAddressAppService>();
        services.AddScoped<IUnsubscribeAppService, UnsubscribeAppService>();
        foreach (var setting in new[] { MailSettings.SmtpHost, MailSettings.SmtpPort, MailSettings.SmtpUserName })
        {
            services.AddScoped<ISettingRule>(p => new TokensOfAnotherServer(setting, p.GetRequiredService<ISettings>(), p.GetRequiredService<ISettingStore>));
        }

        services.AddScoped<IMailLogAppService, MailLogAppService>();
        services.AddEventHandler<MailQueued, SendMail>();
        services.AddSchedule<BounceMailboxesDue>("Messaging.Bounces", "0 2/5 * * * ?");
        services.AddEventHandler<BounceMailboxesDue, SpreadBounceReading>();
        services.AddEventHandler<BounceMailboxDue, ReadBounces>();
        services.AddPageNews<MailBounced>("mail", e => e.MailId);
        services.AddPageNews<MailHeld>("mail", e => e.MailId);
        services.AddPageNews<MailSent>("mail", e => e.MailId);
        services.AddPageNews<MailDeferred>("mail", e => e.MailId);
        services.AddPageNews<MailFailed>("mail", e => e.MailId);
        return services;
    }

    private static void AddMailTemplates(this IServiceCollection services)
    {
        services.AddSingleton<ITemplateEngine, TemplateEngine>();
        services.AddSingleton<MailTemplates>();
        services.AddScoped<ShippedWords>();
        services.AddScoped<MailChooser>();
        services.AddScoped<MailFrame>();
        services.AddScoped<MailRendering>();
        services.AddScoped<OfferedLanguages>();
        services.AddScoped<MailLint>();
        services.AddScoped<MailProblems>();
        services.AddScoped<MailSamples>();
        services.AddScoped<MailPreviews>();
        services.AddScoped<MailTests>();
        services.AddScoped<MailTemplateReading>();
        services.AddScoped<MailWordingWriting>();
        services.AddScoped<IConfigurationPart, MailTemplatesPart>();
        services.AddScoped<IMailTemplateAppService, MailTemplateAppService>();
        services.AddScoped<IMailStudioAppService, MailStudioAppService>();
    }
}
