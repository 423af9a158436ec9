using System.Collections.Concurrent;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Events;

public sealed class OutboxTests : IAsyncLifetime, IDisposable
{
    private readonly BellHost host = new();

    public Task InitializeAsync() => host.InitializeAsync();

    public async Task DisposeAsync() => await ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    [Trait("Check", "T8")]
    public async Task A_handler_runs_once_as_the_tenant_actor_and_language_of_the_event()
    {
        var seen = new ConcurrentQueue<string>();
        var staff = Guid.CreateVersion7();
        host.Bell.Answer = (services, happened, envelope, _) =>
        {
            var user = services.GetRequiredService<ICurrentUser>();
            seen.Enqueue($"{happened.Number} {services.GetRequiredService<ICurrentTenant>().Id} {user.Actor.Kind} {user.Id} " +
                $"{services.GetRequiredService<ICurrentLanguage>().Tag} {envelope.Attempt}");
            return Task.CompletedTask;
        };

        using (host.Services.GetRequiredService<ICurrentLanguage>().Change("nl-BE"))
        {
            await host.RingAsync(1, new Actor(UserKind.Staff, staff, "Ann", []));
        }

        await host.Drain.RunAsync(CancellationToken.None);
        await host.Drain.RunAsync(CancellationToken.None);

        seen.ShouldBe([$"0 {BellHost.Acme} Staff {staff} nl-BE 1"]);
        (await StatesAsync()).ShouldBe([OutboxState.Done]);
    }

    [Fact]
    public async Task What_a_handler_saved_is_undone_when_it_fails_and_comes_again_after_a_wait()
    {
        host.Bell.Answer = async (services, _, envelope, ct) =>
        {
            await AddSeriesAsync(services, "first", ct);
            await AddSeriesAsync(services, "second", ct);
            if (envelope.Attempt == 1)
            {
                throw new BusinessException("Test:Refused");
            }
        };
        await host.RingAsync(1);

        await host.Drain.RunAsync(CancellationToken.None);
        (await SeriesAsync()).ShouldBeEmpty();
        (await MessagesAsync()).Single().LastError.ShouldBe("Test:Refused");
        (await host.Drain.RunAsync(CancellationToken.None)).ShouldBe(0);

        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await host.Drain.RunAsync(CancellationToken.None);

        (await SeriesAsync()).ShouldBe(["first", "second"], ignoreOrder: true);
        (await StatesAsync()).ShouldBe([OutboxState.Done]);
    }

    [Fact]
    public async Task After_the_last_try_a_delivery_is_given_up()
    {
        host.Bell.Answer = (_, _, _, _) => throw new InvalidOperationException("contents that nobody may log");
        await host.RingAsync(1);

        for (var i = 0; i < 5; i++)
        {
            await host.Drain.RunAsync(CancellationToken.None);
            host.Clock.Advance(TimeSpan.FromHours(1));
        }

        var message = (await MessagesAsync()).Single();
        message.State.ShouldBe(OutboxState.Dead);
        message.Attempts.ShouldBe(3);
        message.LastError.ShouldBe("InvalidOperationException");
    }

    [Fact]
    [Trait("Check", "T14")]
    public async Task Nobody_waits_behind_another_tenants_thousands()
    {
        await host.RingAsync(4);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await host.RingAsync(50);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await host.RingAsync(2, tenant: BellHost.Bolt);

        var taken = await host.Leases.TakeAsync(6, TimeSpan.FromSeconds(20), CancellationToken.None);

        taken.Count(m => m.TenantId == BellHost.Bolt).ShouldBe(2);
        taken.Where(m => m.TenantId == BellHost.Acme).Select(m => m.Payload).ShouldBe(Enumerable.Range(0, 4).Select(i => $"{{\"number\":{i}}}"), ignoreOrder: true);
        (await host.Leases.TakeAsync(2, TimeSpan.FromSeconds(20), CancellationToken.None)).ShouldAllBe(m => m.TenantId == BellHost.Acme);
    }

    [Fact]
    [Trait("Check", "T14")]
    public async Task One_of_each_is_taken_and_none_of_those_that_have_their_share()
    {
        await host.RingAsync(5);
        await host.RingAsync(5, tenant: BellHost.Bolt);

        var one = await host.Leases.TakeAsync(6, TimeSpan.FromSeconds(20), CancellationToken.None, each: 1);
        one.Select(m => m.TenantId).ShouldBe([BellHost.Acme, BellHost.Bolt], ignoreOrder: true);
        (await host.Leases.TakeAsync(6, TimeSpan.FromSeconds(20), CancellationToken.None, each: 1, except: [BellHost.Acme])).Select(m => m.TenantId).ShouldBe([BellHost.Bolt]);
        (await host.Leases.TakeAsync(6, TimeSpan.FromSeconds(20), CancellationToken.None, except: [BellHost.Acme, BellHost.Bolt])).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_worker_whose_lease_was_taken_over_writes_nothing()
    {
        host.Bell.Answer = (services, _, _, ct) => AddSeriesAsync(services, "late", ct);
        await host.RingAsync(1);
        var slow = (await host.Leases.TakeAsync(1, TimeSpan.FromSeconds(20), CancellationToken.None)).Single();

        host.Clock.Advance(TimeSpan.FromSeconds(30));
        (await host.Drain.RunAsync(CancellationToken.None)).ShouldBe(1);

        (await host.Leases.RenewAsync(slow, TimeSpan.FromSeconds(20), CancellationToken.None)).ShouldBeFalse();
        await host.Leases.PutBackAsync(slow, host.Clock.GetUtcNow(), "late", CancellationToken.None);
        (await StatesAsync()).ShouldBe([OutboxState.Done]);
        (await SeriesAsync()).ShouldBe(["late"]);
    }

    [Fact]
    public async Task The_fencing_token_refuses_the_saves_of_an_overtaken_handler()
    {
        var first = true;
        host.Bell.Answer = async (services, _, _, ct) =>
        {
            if (first)
            {
                first = false;
                host.Clock.Advance(TimeSpan.FromMinutes(5));
                (await host.Drain.RunAsync(ct)).ShouldBe(1);
                await AddSeriesAsync(services, "overtaken", ct);
                return;
            }

            await AddSeriesAsync(services, "second worker", ct);
        };
        await host.RingAsync(1);

        await host.Drain.RunAsync(CancellationToken.None);

        (await SeriesAsync()).ShouldBe(["second worker"]);
        (await StatesAsync()).ShouldBe([OutboxState.Done]);
    }

    [Fact]
    public async Task Many_workers_share_the_rows_and_none_is_taken_twice()
    {
        await host.RingAsync(120);
        var taken = new ConcurrentBag<Guid>();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            // A look that meets only rows that others are just taking finds none and looks again.
            while (taken.Count < 120)
            {
                foreach (var message in await host.Leases.TakeAsync(3, TimeSpan.FromMinutes(5), CancellationToken.None))
                {
                    taken.Add(message.Id);
                }
            }
        }));

        taken.Count.ShouldBe(120);
        taken.Distinct().Count().ShouldBe(120);
    }

    [Fact]
    public async Task A_step_survives_the_failure_that_follows_it()
    {
        host.Bell.Answer = async (services, _, envelope, ct) =>
        {
            if (envelope.Attempt == 1)
            {
                await AddSeriesAsync(services, "step", ct);
                await services.GetRequiredService<IDelivery>().CommitStepAsync(ct);
                await AddSeriesAsync(services, "lost", ct);
                throw new ExternalException("Test:Away");
            }
        };
        await host.RingAsync(1);

        await host.Drain.RunAsync(CancellationToken.None);

        (await SeriesAsync()).ShouldBe(["step"]);
        (await StatesAsync()).ShouldBe([OutboxState.Pending]);
    }

    [Fact]
    public async Task A_handler_that_asks_for_another_try_keeps_its_saves_and_its_tries()
    {
        host.Bell.Answer = async (services, _, _, ct) =>
        {
            if ((await SeriesAsync()).Count < 5)
            {
                await AddSeriesAsync(services, $"{(await SeriesAsync()).Count}", ct);
                services.GetRequiredService<IDelivery>().TryAgainAt(host.Clock.GetUtcNow().AddHours(1));
            }
        };
        await host.RingAsync(1);

        for (var i = 0; i < 8; i++)
        {
            await host.Drain.RunAsync(CancellationToken.None);
            host.Clock.Advance(TimeSpan.FromHours(1.1));
        }

        (await SeriesAsync()).Count.ShouldBe(5);
        (await StatesAsync()).ShouldBe([OutboxState.Done]);
    }

    private static async Task AddSeriesAsync(IServiceProvider services, string name, CancellationToken ct)
    {
        services.GetRequiredService<PortalDbContext>().Add(new NumberCounter(new SeriesKey(name, Guid.Empty), "T-", 3, 1));
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(ct);
    }

    private Task<List<string>> SeriesAsync() => host.InTenantAsync(
        BellHost.Acme, services => services.GetRequiredService<PortalDbContext>().Set<NumberCounter>().Select(c => c.Series).ToListAsync());

    private Task<List<OutboxMessage>> MessagesAsync() => host.InTenantAsync(
        BellHost.Acme, services => services.GetRequiredService<PortalDbContext>().Set<OutboxMessage>().AsNoTracking().ToListAsync());

    private async Task<List<OutboxState>> StatesAsync() => [.. (await MessagesAsync()).Select(m => m.State)];
}
