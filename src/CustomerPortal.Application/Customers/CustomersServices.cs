using CustomerPortal.AccountingSync;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Customers;

/// <summary>Registration of Customers' use cases.</summary>
internal static class CustomersServices
{
    public static IServiceCollection AddCustomersApplication(this IServiceCollection services)
    {
        services.AddSingleton<IFeatureDefinitionProvider, CustomersFeatures>();
        services.AddSingleton<IPermissionDefinitionProvider, CustomersPermissionDefinitions>();
        services.AddSingleton<IMailTemplateDefinitionProvider, CustomerMailTemplates>();
        services.AddSingleton<ISettingDefinitionProvider, CustomersSettingDefinitions>();
        services.AddSingleton<IPortalRightProvider, CustomersPortalRights>();
        services.AddScoped<INumberSeriesProvider, CustomerNumberSeries>();
        services.AddScoped<ITenantSetup, CustomersSetup>();
        services.AddScoped<ITenantSetup, OptionListsSetup>();

        services.AddScoped<ICustomerAppService, CustomerAppService>();
        services.AddScoped<ICustomerCreationAppService, CustomerCreationAppService>();
        services.AddScoped<ICustomerOptionsAppService, CustomerOptionsAppService>();
        services.AddScoped<ICustomerLookupAppService, CustomerLookupAppService>();
        services.AddScoped<ICustomerHistoryAppService, CustomerHistoryAppService>();
        services.AddScoped<ICustomerGroupAppService, CustomerGroupAppService>();
        services.AddScoped<IDefaultRightsAppService, DefaultRightsAppService>();
        services.AddScoped<DefaultPortalRights>();
        services.AddScoped<IOptionListAppService, OptionListAppService>();
        services.AddScoped<IContactAppService, ContactAppService>();
        services.AddScoped<IContactMails, ContactMails>();
        services.AddScoped<IContactSecurityAppService, ContactSecurityAppService>();
        services.AddScoped<ICustomerSelfService, CustomerSelfService>();
        services.AddScoped<ContactActs>();
        services.AddScoped<CustomerActs>();
        services.AddScoped<CustomerCreation>();
        services.AddScoped<CustomerChecks>();
        services.AddScoped<CustomerFreshness>();
        services.AddScoped<CustomerOptionTexts>();
        services.AddScoped<OptionListChoices>();
        services.AddScoped<OptionListPresenter>();
        services.AddScoped<CustomerPresenter>();
        services.AddScoped<CustomerHistoryWords>();
        services.AddScoped<CustomerSaving>();
        services.AddScoped<OwnDetails>();
        services.AddScoped<VersionRestore>();
        services.AddScoped<NewContacts>();
        services.AddScoped<WelcomeMail>();
        services.AddScoped<IContactPeople, ContactPeople>();
        services.AddScoped<OptionListsInHand>();
        services.AddScoped<GroupsInHand>();
        services.AddScoped<IConfigurationPart, GroupsPart>();
        services.AddScoped<IConfigurationPart, OptionListsPart>();
        services.AddScoped<IConfigurationPart, OptionListValuesPart>();
        services.AddScoped<IConfigurationPart, GroupRightsPart>();
        services.AddCustomersDemo();

        services.AddEventHandler<ContactInvited, SendWelcome>();
        services.AddEventHandler<CustomerPushed, TakeDebtorNumber>();
        services.AddPageNews<DebtorNumberAssigned>("customer", e => e.CustomerId);
        services.AddPageNews<CustomerChanged>("customer", e => e.CustomerId);
        services.AddPageNews<ContactChanged>("customer", e => e.CustomerId);
        return services;
    }
}
