using CustomerPortal.Kernel;
using CustomerPortal.Platform.Health;
using CustomerPortal.Platform.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Events;

/// <summary>Registration of the outbox.</summary>
internal static class OutboxServices
{
    /// <summary>Writing, leasing (the engine adds <see cref="IOutboxLeases"/>) and delivering; the workers start with the host.</summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindConfiguration("Outbox").ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<OutboxWriter>();
        services.AddScoped<IOutbox>(provider => provider.GetRequiredService<OutboxWriter>());
        services.AddScoped<Delivery>();
        services.AddScoped<IDelivery>(provider => provider.GetRequiredService<Delivery>());
        services.AddSingleton<IOutboxSignal, OutboxSignal>();
        services.AddSingleton<DeliveryRest>();
        services.AddSingleton<OutboxPulse>();
        services.TryAddSingleton<Neighbours>();
        services.TryAddSingleton<IDeliveryTurns, NoDeliveryTurns>();
        services.AddSingleton<IReadyCheck>(provider => provider.GetRequiredService<OutboxPulse>());
        services.AddSingleton<OutboxCourier>();
        services.AddHostedService<OutboxGauge>();
        services.AddSingleton(provider => new OutboxDrain(
            provider.GetRequiredService<IOutboxLeases>(),
            provider.GetRequiredService<OutboxCourier>(),
            provider.GetRequiredService<IOptions<OutboxOptions>>()));
        services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateDataAnnotations().ValidateOnStart();
        services.AddEventHandler<CleanUpDue, RemoveDelivered>();
        services.AddHostedService<OutboxWorkers>();
        return services;
    }
}
