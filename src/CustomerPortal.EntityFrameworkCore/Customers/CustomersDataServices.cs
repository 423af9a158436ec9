using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Customers;

/// <summary>Registration of Customers' database side.</summary>
internal static class CustomersDataServices
{
    public static IServiceCollection AddCustomersEntityFramework(this IServiceCollection services)
    {
        services.AddScoped<ICustomerRepository, CustomerRepository>();
        services.AddScoped<IContactRepository, ContactRepository>();
        services.AddScoped<ICustomerGroupRepository, CustomerGroupRepository>();
        services.AddScoped<IGroupPortalRightsRepository, GroupPortalRightsRepository>();
        services.AddScoped<IOptionListRepository, OptionListRepository>();
        services.AddScoped<ICustomerQueries, CustomerQueries>();
        services.AddScoped<ICustomerHistoryQueries, CustomerHistoryQueries>();
        services.AddScoped<ICustomerDirectory, CustomerDirectoryQueries>();
        services.AddScoped<ContactQueries>();
        services.AddScoped<CustomerFilterQuery>();
        services.AddSingleton<CompiledCustomerQueries>();
        services.AddScoped<CustomerPageQuery>();
        services.AddScoped<CustomerListQuery>();
        services.AddScoped<DuplicateQuery>();
        services.AddScoped<ContactSearchQuery>();
        services.AddSingleton<IEngineScript, CustomerListIndexes>();
        services.AddSaveLimit<CustomerLimit>();
        services.AddScoped<ISaveStep, CustomerVersionKeeper>();
        services.AddScoped<ISaveStep, CustomerSearchKeeper>();
        return services;
    }
}
