using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Events;

/// <summary>Registration of event handlers.</summary>
public static class EventServices
{
    /// <summary>Subscribes a handler to an event.</summary>
    public static IServiceCollection AddEventHandler<TEvent, THandler>(this IServiceCollection services)
        where TEvent : IDomainEvent
        where THandler : class, IEventHandler<TEvent>
    {
        services.AddScoped<THandler>();
        return services.AddSingleton(EventSubscription.For<TEvent, THandler>());
    }

    /// <summary>Open pages hear of an event by server push.</summary>
    /// <param name="services">The services.</param>
    /// <param name="kind">What changed, in the pages' words: "customer", "invoice".</param>
    /// <param name="id">Which one.</param>
    public static IServiceCollection AddPageNews<TEvent>(this IServiceCollection services, string kind, Func<TEvent, Guid> id)
        where TEvent : IDomainEvent => services.AddSingleton(EventSubscription.TellingPages(kind, id));
}
