using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Idempotency;

/// <summary>Registration of idempotency keys.</summary>
internal static class IdempotencyServices
{
    public static IServiceCollection AddIdempotency(this IServiceCollection services)
    {
        services.AddSingleton<RunningClaim>();
        services.AddSingleton<AnswerBox>();
        services.AddSingleton<IIdempotencyKeys, IdempotencyKeys>();
        services.AddEventHandler<TenantCleanUpDue, RemoveOldKeys>();
        return services;
    }
}
