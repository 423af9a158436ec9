using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Jobs;

/// <summary>Due every second.</summary>
public sealed record Ticked : IDomainEvent;

/// <summary>Its deliveries are what the tests count.</summary>
public sealed class Hear : IEventHandler<Ticked>
{
    public Task HandleAsync(Ticked happened, EventEnvelope envelope, CancellationToken ct) => Task.CompletedTask;
}

/// <inheritdoc cref="Hear"/>
public sealed class HearCleanUp : IEventHandler<CleanUpDue>
{
    public Task HandleAsync(CleanUpDue happened, EventEnvelope envelope, CancellationToken ct) => Task.CompletedTask;
}

/// <summary>A host whose clock fires; deliveries are made by hand.</summary>
public sealed class ScheduleHost : PortalHost
{
    public const string Tick = "Test.Tick";

    /// <summary>Events of one class that wait in the outbox or were delivered.</summary>
    public Task<List<OutboxMessage>> DeliveriesAsync<THandler>(Guid? tenant = null) => InTenantAsync(tenant ?? TenantIds.Host, services =>
        services.GetRequiredService<PortalDbContext>().Set<OutboxMessage>().AsNoTracking()
            .Where(m => m.Subscription == typeof(THandler).FullName).ToListAsync());

    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Schedules:Enabled"] = "true",
        ["Schedules:DelaySeconds"] = "0",
        ["Outbox:Enabled"] = "false",
    };

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddSchedule<Ticked>(Tick, "* * * * * ?");
        services.AddEventHandler<Ticked, Hear>();
        services.AddEventHandler<CleanUpDue, HearCleanUp>();
    }
}
