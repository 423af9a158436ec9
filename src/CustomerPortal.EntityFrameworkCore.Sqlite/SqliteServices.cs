using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Jobs;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal;

/// <summary>The embedded engine.</summary>
public static class SqliteServices
{
    /// <summary>Uses one SQLite file.</summary>
    /// <param name="services">Services of the host.</param>
    /// <param name="connectionString">For example <c>Data Source=data/portal.db</c>.</param>
    public static IServiceCollection AddSqlite(this IServiceCollection services, string connectionString)
    {
        var file = SqliteFile.At(connectionString);
        services.AddSingleton(file);
        services.AddSingleton<IOutboxLeases, SqliteOutboxLeases>();
        services.AddSingleton<IDatabaseSetup, SqliteSetup>();
        services.AddSingleton<DatabaseFaults, SqliteFaults>();
        services.AddSingleton<IErasedTraces, SqliteErasedTraces>();
        services.AddSingleton<IDatabaseSize, SqliteSize>();
        services.AddSingleton<ICustomerSearch, SqliteCustomerSearch>();
        services.AddSingleton<IEngineScript, SqliteCustomerSearchScript>();
        services.AddSingleton<IEngineScript, SqliteSchedulerScript>();
        services.AddSingleton(new ScheduleStore("Sqlite", SqliteFactory.Instance, file.ConnectionString));
        services.AddSingleton<IEngineScript, SqliteBalancesScript>();
        services.AddSingleton<IEngineScript, SqliteAuditScript>();
        services.AddHostedService<SqliteStatistics>();
        return services.AddDbContext<PortalDbContext>(file.Use);
    }
}
