using CustomerPortal.Kernel;
using CustomerPortal.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Events;

/// <summary>An event of the tests.</summary>
public sealed record Rang(int Number) : IDomainEvent;

/// <summary>What the handler of the test does at each delivery; shared by all deliveries of a host.</summary>
public sealed class Bell
{
    public Func<IServiceProvider, Rang, EventEnvelope, CancellationToken, Task> Answer { get; set; } = (_, _, _, _) => Task.CompletedTask;
}

public sealed class BellHandler(Bell bell, IServiceProvider services) : IEventHandler<Rang>
{
    public Task HandleAsync(Rang happened, EventEnvelope envelope, CancellationToken ct) => bell.Answer(services, happened, envelope, ct);
}

/// <summary>A host without workers of its own, unless they are asked for: the tests deliver by hand.</summary>
public class BellHost : PortalHost
{
    public static readonly Guid Acme = Guid.Parse("0199aaaa-0000-7000-8000-000000000001");
    public static readonly Guid Bolt = Guid.Parse("0199bbbb-0000-7000-8000-000000000001");

    public Bell Bell { get; } = new();

    public OutboxDrain Drain => Services.GetRequiredService<OutboxDrain>();

    public IOutboxLeases Leases => Services.GetRequiredService<IOutboxLeases>();

    /// <summary>Writes events as one save of the tenant.</summary>
    public Task RingAsync(int count, Actor? actor = null, Guid? tenant = null) => InTenantAsync(
        tenant ?? Acme,
        async services =>
        {
            for (var i = 0; i < count; i++)
            {
                services.GetRequiredService<IOutbox>().Add(new Rang(i));
            }

            await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        },
        actor);

    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Outbox:Enabled"] = "false",
        ["Outbox:MaxAttempts"] = "3",
    };

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton(Bell);
        services.AddEventHandler<Rang, BellHandler>();
    }
}
