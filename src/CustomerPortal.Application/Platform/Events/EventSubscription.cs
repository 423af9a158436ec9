using CustomerPortal.Kernel;
using CustomerPortal.Platform.Live;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Events;

/// <summary>One handler of one event; each gets a delivery (an outbox row) of its own, with its own retries.</summary>
/// <param name="EventType">Class of the event.</param>
/// <param name="Name">Stable name of the delivery: stored, so a handler class is renamed only with a migration.</param>
/// <param name="Deliver">Reads the event and calls the handler from the scope.</param>
public sealed record EventSubscription(
    Type EventType,
    string Name,
    Func<IServiceProvider, string, EventEnvelope, CancellationToken, Task> Deliver)
{
    /// <summary>Module of the handler, with which it rests; null for what belongs to none.</summary>
    public string? Module { get; init; }

    internal static EventSubscription For<TEvent, THandler>()
        where TEvent : IDomainEvent
        where THandler : class, IEventHandler<TEvent> =>
        new(typeof(TEvent), $"{typeof(THandler).FullName}", (services, payload, envelope, ct) =>
            services.GetRequiredService<THandler>().HandleAsync(EventJson.Read<TEvent>(payload), envelope, ct))
        {
            Module = typeof(THandler).Namespace?.Split('.').ElementAtOrDefault(1),
        };

    /// <summary>Tells open pages of an event: what kind of thing changed, and which.</summary>
    internal static EventSubscription TellingPages<TEvent>(string kind, Func<TEvent, Guid> id)
        where TEvent : IDomainEvent =>
        new(typeof(TEvent), $"TellPages.{typeof(TEvent).FullName}", (services, payload, _, _) =>
        {
            services.GetRequiredService<ILiveUpdates>().Publish(kind, id(EventJson.Read<TEvent>(payload)));
            return Task.CompletedTask;
        });
}
