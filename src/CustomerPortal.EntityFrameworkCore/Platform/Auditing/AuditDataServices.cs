using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Registration of the audit log.</summary>
internal static class AuditDataServices
{
    public static IServiceCollection AddAuditing(this IServiceCollection services)
    {
        services.TryAddSingleton<IRequestOrigin, NoRequest>();
        services.AddSingleton<AuditCollector>();
        services.AddScoped<AuditWriter>();
        services.AddScoped<IAuditLog>(provider => provider.GetRequiredService<AuditWriter>());
        services.AddScoped<AuditSealer>();
        services.AddScoped<IAuditProof, AuditProof>();
        services.AddScoped<AuditNames>();
        services.AddScoped<IAuditQueries, AuditQueries>();
        services.AddSingleton<AuditKeeper>();
        services.AddSingleton<IRefusals>(provider => provider.GetRequiredService<AuditKeeper>());
        services.AddHostedService(provider => provider.GetRequiredService<AuditKeeper>());
        services.AddEventHandler<TenantCleanUpDue, SealLeftovers>();
        return services;
    }

    /// <summary>Where no request runs.</summary>
    private sealed class NoRequest : IRequestOrigin
    {
        public string? Address => null;

        public string? TraceId => null;
    }
}
