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
}
