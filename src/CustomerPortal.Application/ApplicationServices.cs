using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Documents;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Abp;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Configuration;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Demo;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Health;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Jobs;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Observing;
using CustomerPortal.Platform.Permissions;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.Portal;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal;

/// <summary>The use cases of every module.</summary>
public static class ApplicationServices
{
    /// <summary>Registers them; one line a module.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddSingleton<ICurrentTenant, CurrentTenant>();
        services.AddSingleton<ICurrentUser, CurrentUser>();
        services.AddSingleton<ICurrentLanguage, CurrentLanguage>();
        services.AddSingleton<PermissionRegistry>();
        services.AddSingleton<SettingRegistry>();
        services.AddSingleton<MailTemplateRegistry>();
        services.AddSingleton<PortalRightRegistry>();
        services.AddSingleton<EventSubscriptions>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PortalMetrics>();
        services.AddTenancyApplication();
        services.AddDemoApplication();
        services.AddIdentityApplication();
        services.AddApiKeysApplication();
        services.AddPermissionsApplication();
        services.AddAuditingApplication();
        services.AddSettingsApplication();
        services.AddLocalizationApplication();
        services.AddConfigurationFile();
        services.AddDocumentsApplication();
        services.AddFeaturesApplication();
        services.AddHealthApplication();
        services.AddAbpApplication();
        services.AddJobsApplication();
        services.AddCustomersApplication();
        services.AddAccountingSyncApplication();
        services.AddMessagingApplication();
        services.AddWork();
        services.AddBillingApplication();
        services.AddPortalApplication();
        return services;
    }
}
