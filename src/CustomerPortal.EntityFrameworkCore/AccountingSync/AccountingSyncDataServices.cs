using CustomerPortal.Platform.Health;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.AccountingSync;

/// <summary>Registration of AccountingSync's database side, and of the connector in use.</summary>
internal static class AccountingSyncDataServices
{
    public static IServiceCollection AddAccountingSyncEntityFramework(this IServiceCollection services)
    {
        services.AddScoped<ICustomerSyncRepository, CustomerSyncRepository>();
        services.AddScoped<CustomerSyncQueries>();
        services.AddScoped<ICustomerSyncQueries>(provider => provider.GetRequiredService<CustomerSyncQueries>());
        services.AddScoped<ICustomerSyncDirectory>(provider => provider.GetRequiredService<CustomerSyncQueries>());
        services.AddScoped<IAccountingConnector, EmbeddedLedger>();
        services.AddScoped<ITenantHealthProbe, SyncProbe>();
        return services;
    }
}
