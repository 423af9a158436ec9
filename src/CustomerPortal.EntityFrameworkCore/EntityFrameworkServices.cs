using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Documents;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Health;
using CustomerPortal.Portal;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal;

/// <summary>The database side of every module; the engine (<c>AddSqlite</c>, <c>AddPostgreSql</c>) is added beside it.</summary>
public static class EntityFrameworkServices
{
    /// <summary>Registers repositories, queries and the save; one line a module.</summary>
    public static IServiceCollection AddEntityFramework(this IServiceCollection services)
    {
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddSingleton<IDatabaseFaults>(provider => provider.GetRequiredService<DatabaseFaults>());
        services.AddScoped<INumberCounters, NumberCounters>();
        services.AddSingleton<IReadyCheck, DatabaseHealth>();
        services.AddScoped<INumberSeries, NumberSeries>();
        services.AddScoped<SaveStamps>();
        services.AddScoped<SaveMoments>();
        services.AddScoped<IPastSaves>(provider => provider.GetRequiredService<SaveMoments>());
        services.AddOutbox();
        services.AddPlatformEntityFramework();
        services.AddDocumentsEntityFramework();
        services.AddCustomersEntityFramework();
        services.AddAccountingSyncEntityFramework();
        services.AddMessagingEntityFramework();
        services.AddBillingEntityFramework();
        services.AddPortalEntityFramework();
        return services;
    }
}
