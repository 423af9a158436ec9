using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Demo;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.AccountingSync;

/// <summary>Registration of AccountingSync's use cases.</summary>
internal static class AccountingSyncServices
{
    public static IServiceCollection AddAccountingSyncApplication(this IServiceCollection services)
    {
        services.AddSingleton<IFeatureDefinitionProvider, AccountingSyncFeatures>();
        services.AddSingleton<IPermissionDefinitionProvider, AccountingSyncPermissionDefinitions>();
        services.AddSingleton<ISettingDefinitionProvider, AccountingSyncSettingDefinitions>();
        services.AddScoped<ITenantSetup, AccountingSyncSetup>();
        services.AddScoped<ICustomerSyncAppService, CustomerSyncAppService>();
        services.AddScoped<PreFlight>();
        services.AddScoped<Pusher>();
        services.AddScoped<PushQueue>();
        services.AddScoped<SyncSaving>();
        services.AddScoped<SyncVerifier>();
        services.AddScoped<ProblemTexts>();
        services.AddScoped<IDemoPart, DemoDebtors>();
        services.AddEventHandler<CustomerCreated, QueueNewCustomer>();
        services.AddEventHandler<CustomerChanged, QueueChangedCustomer>();
        services.AddEventHandler<CustomerDeleted, CloseDeletedDebtor>();
        services.AddEventHandler<CustomerPushRequested, PushCustomer>();
        services.AddPageNews<CustomerSyncChanged>("customer", e => e.CustomerId);
        return services;
    }
}
