using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Jobs;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CustomerPortal;

/// <summary>The server engine.</summary>
public static class PostgreSqlServices
{
    /// <summary>Uses a PostgreSQL database.</summary>
    public static IServiceCollection AddPostgreSql(this IServiceCollection services, PostgreSqlConnections connections)
    {
        services.AddSingleton(connections);
        services.AddSingleton<TenantOfConnection>();
        services.AddSingleton<TenantInterceptor>();
        services.AddSingleton<WorkerConnections>();
        services.AddSingleton<IOutboxLeases, PostgreSqlOutboxLeases>();
        services.AddSingleton<IDatabaseSetup, PostgreSqlSetup>();
        services.AddSingleton<DatabaseFaults, PostgreSqlFaults>();
        services.AddSingleton<IErasedTraces, PostgreSqlErasedTraces>();
        services.AddSingleton<IDatabaseSize, PostgreSqlSize>();
        services.AddHostedService<NoticeListener>();
        services.AddSingleton<ICustomerSearch, PostgreSqlCustomerSearch>();
        services.AddSingleton<IEngineScript, PostgreSqlCustomerSearchScript>();
        services.AddSingleton<IEngineScript, PostgreSqlSchedulerScript>();
        services.AddSingleton(new ScheduleStore("PostgreSql", NpgsqlFactory.Instance, connections.Workers));
        services.AddSingleton<IEngineScript, PostgreSqlBalancesScript>();
        services.AddSingleton<IEngineScript, PostgreSqlAuditScript>();
        return services.AddDbContext<PortalDbContext>((provider, options) =>
        {
            PostgreSqlContext.Use(options, connections.Portal);
            options.AddInterceptors(provider.GetRequiredService<TenantInterceptor>());
        });
    }
}
