using CustomerPortal.Platform.Timing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Data;

/// <summary>What use cases share: days of the tenant, turns, repeated work.</summary>
internal static class WorkServices
{
    public static IServiceCollection AddWork(this IServiceCollection services)
    {
        services.AddScoped<TenantDays>();
        services.AddSingleton<Turns>();
        services.AddSingleton<ConflictRetry>();
        return services;
    }
}
