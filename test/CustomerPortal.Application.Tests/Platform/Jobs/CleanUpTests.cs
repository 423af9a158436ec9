using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Jobs;

/// <summary>The daily cleaning: what is past its retention goes, for every tenant; what lives stays.</summary>
public sealed class CleanUpTests(CleanUpHost host) : IClassFixture<CleanUpHost>
{
    [Fact]
    public async Task Dead_links_ended_sessions_and_made_deliveries_go_and_the_living_stay()
    {
        var tenant = await host.TenantAsync();
        await host.LeaveTracesAsync(tenant);
        await host.LeaveTracesAsync(TenantIds.Host);
        await host.DrainAsync();
        host.Clock.Advance(TimeSpan.FromDays(32));
        var living = await host.LeaveTracesAsync(tenant);

        await host.Services.GetRequiredService<ScheduleFiring>().FireAsync(JobServices.CleanUp, CancellationToken.None);
        await host.DrainAsync();

        (await host.RowsAsync<OneTimeToken>(tenant)).ShouldHaveSingleItem().SubjectId.ShouldBe(living);
        (await host.RowsAsync<AccountSession>(tenant)).ShouldHaveSingleItem().AccountId.ShouldBe(living);
        (await host.RowsAsync<OneTimeToken>(TenantIds.Host)).ShouldBeEmpty();
        (await host.RowsAsync<AccountSession>(TenantIds.Host)).ShouldBeEmpty();
        (await host.RowsAsync<OutboxMessage>(tenant)).ShouldAllBe(m => m.OccurredAt > host.Clock.GetUtcNow().AddDays(-1));
    }

    [Fact]
    public async Task A_schedule_of_another_version_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(() => host.Services.GetRequiredService<ScheduleFiring>().FireAsync("Platform.Gone", CancellationToken.None));
}
