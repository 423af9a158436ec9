using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Identity;
using CustomerPortal.TestBase;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Jobs;

/// <summary>What happens by the clock, with its plan in the database.</summary>
public sealed class ScheduleTests(ScheduleHost host) : IClassFixture<ScheduleHost>
{
    private static readonly Guid Acme = Guid.Parse("0199eeee-0000-7000-8000-000000000001");

    [Fact]
    public async Task A_schedule_that_is_due_writes_its_event_as_the_host_and_the_system()
    {
        var ticks = await Eventually.GetAsync(() => host.DeliveriesAsync<Hear>(), found => found.Count >= 2, "two ticks");

        ticks.ShouldAllBe(m => m.ActorKind == UserKind.System && m.TenantId == TenantIds.Host);
        ticks.Select(m => m.EventId).Distinct().Count().ShouldBe(ticks.Count);
    }

    [Fact]
    public async Task A_firing_that_was_slept_through_is_made_up_for_once()
    {
        await Eventually.HappensAsync(async () => (await host.DeliveriesAsync<Hear>()).Count > 0, "the plan is stored");
        (await host.DeliveriesAsync<HearCleanUp>()).ShouldBeEmpty();

        host.Clock.Advance(TimeSpan.FromDays(2));
        await using var restarted = host.WithWebHostBuilder(_ => { });
        _ = restarted.Services;

        await Eventually.HappensAsync(async () => (await host.DeliveriesAsync<HearCleanUp>()).Count > 0, "the cleaning of the night before");
        (await host.DeliveriesAsync<HearCleanUp>()).ShouldHaveSingleItem();
    }
}
