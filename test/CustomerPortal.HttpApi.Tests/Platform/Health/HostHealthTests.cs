using System.Net;
using System.Reflection;
using System.Text.Json;
using CustomerPortal.Platform.Events;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Health;

/// <summary>The health page says what is, problems first; a tenant sees its own part only.</summary>
public sealed class HostHealthTests(HostHealthTests.IdleHost portal) : IClassFixture<HostHealthTests.IdleHost>
{
    [Fact]
    public async Task The_host_sees_every_part_and_a_delivery_that_was_given_up_comes_first()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        var before = await (await host.GetAsync("/api/host/health")).JsonAsync(HttpStatusCode.OK);
        before.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("name").GetString()).ShouldBe(
            ["Program", "Database", "Schedules", "Outbox", "Mails", "AccountingSync", "Disk", "MailServer", "Pdf"], ignoreOrder: true);
        before.ToString().ShouldNotContain("NoAnswer");
        Number(before, "Database", "SizeBytes").ShouldBeGreaterThan(0);
        Number(before, "Database", "MigrationsPending").ShouldBe(0);

        await portal.InTenantAsync(tenant.Id, async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            services.GetRequiredService<IOutbox>().Add(new Identity.StaffPasswordForgotten("nobody"));
            await services.GetRequiredService<Kernel.IUnitOfWork>().SaveAsync(CancellationToken.None);
            await db.Set<OutboxMessage>().ExecuteUpdateAsync(set => set.SetProperty(m => m.State, OutboxState.Dead));
        });

        var after = await (await host.GetAsync("/api/host/health")).JsonAsync(HttpStatusCode.OK);
        after.GetProperty("rows")[0].GetProperty("name").GetString().ShouldBe("Outbox");
        after.GetProperty("rows")[0].GetProperty("state").GetString().ShouldBe("Problem");
        Number(after, "Outbox", "GivenUp").ShouldBeGreaterThan(0);
        Since(after, "Outbox", "GivenUpSince").ShouldNotBeNull().ShouldBe(portal.Clock.GetUtcNow(), TimeSpan.FromMinutes(5));
        var other = await portal.TenantAsync();
        using var stranger = await other.AdministratorAsync();
        var own = await (await stranger.GetAsync("/api/health")).JsonAsync(HttpStatusCode.OK);
        own.GetProperty("rows").GetArrayLength().ShouldBe(3);
        Number(own, "Outbox", "GivenUp").ShouldBe(0);
        Since(own, "Outbox", "GivenUpSince").ShouldBeNull("another tenant's");
        (await stranger.GetAsync("/api/host/health")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Of_late_deliveries_the_oldest_says_since_when()
    {
        var tenant = await portal.TenantAsync();
        await portal.InTenantAsync(tenant.Id, async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            foreach (var minutes in new[] { 10, 90, 40 })
            {
                var due = portal.Clock.GetUtcNow().AddMinutes(-minutes);
                services.GetRequiredService<IOutbox>().Add(new Identity.StaffPasswordForgotten("nobody"));
                await services.GetRequiredService<Kernel.IUnitOfWork>().SaveAsync(CancellationToken.None);
                await db.Set<OutboxMessage>().Where(m => m.DueAt > portal.Clock.GetUtcNow().AddMinutes(-5)).ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, due));
            }
        });

        using var admin = await tenant.AdministratorAsync();
        var report = await (await admin.GetAsync("/api/health")).JsonAsync(HttpStatusCode.OK);
        Number(report, "Outbox", "Overdue").ShouldBe(3);
        Since(report, "Outbox", "OverdueSince").ShouldNotBeNull().ShouldBe(portal.Clock.GetUtcNow().AddMinutes(-90), TimeSpan.FromMinutes(5));
    }

    [Theory]
    [InlineData("a schedule in error", "Schedules", "Problem", "Stuck")]
    [InlineData("a mail that failed", "Mails", "Problem", "FailedTodaySince")]
    [InlineData("a mail that was put off", "Mails", "Warning", "DeferredSince")]
    [InlineData("a push that is blocked", "AccountingSync", "Warning", "PushesBlockedSince")]
    [InlineData("a push that failed", "AccountingSync", "Problem", "PushesFailedSince")]
    [InlineData("a mail server that is gone", "MailServer", "Problem", "Unreachable")]
    public async Task Each_part_says_that_it_is_ill_and_that_it_is_well_again(string ill, string part, string state, string fact)
    {
        using var host = await portal.HostAdministratorAsync();
        var well = await RowAsync(host, part);
        well.Facts.ShouldNotContain(fact);

        await using (await Illness.MakeAsync(portal, ill))
        {
            var row = await RowAsync(host, part);
            row.State.ShouldBe(state);
            row.Facts.ShouldContain(fact);
        }

        (await RowAsync(host, part)).State.ShouldBe(well.State);
    }

    [Fact]
    public async Task The_page_names_the_version_that_runs()
    {
        using var host = await portal.HostAdministratorAsync();
        var row = (await (await host.GetAsync("/api/host/health")).JsonAsync(HttpStatusCode.OK)).GetProperty("rows").EnumerateArray()
            .Single(r => r.GetProperty("name").GetString() == "Program");

        var facts = row.GetProperty("facts").EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!, f => f.GetProperty("text").GetString());

        var built = typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        $"{facts["Version"]}+{facts["Commit"]}".TrimEnd('+').ShouldBe(built);
        facts["Version"].ShouldNotBeNullOrEmpty();
    }

    private static async Task<(string? State, List<string?> Facts)> RowAsync(TestBrowser host, string part)
    {
        var row = (await (await host.GetAsync("/api/host/health")).JsonAsync(HttpStatusCode.OK)).GetProperty("rows").EnumerateArray()
            .Single(r => r.GetProperty("name").GetString() == part);
        return (row.GetProperty("state").GetString(), [.. row.GetProperty("facts").EnumerateArray().Select(f => f.GetProperty("name").GetString())]);
    }

    private static DateTimeOffset? Since(JsonElement report, string row, string fact) => report.GetProperty("rows").EnumerateArray()
        .Single(r => r.GetProperty("name").GetString() == row).GetProperty("facts").EnumerateArray()
        .Where(f => f.GetProperty("name").GetString() == fact).Select(f => (DateTimeOffset?)f.GetProperty("moment").GetDateTimeOffset()).SingleOrDefault();

    private static long Number(JsonElement report, string row, string fact) => report.GetProperty("rows").EnumerateArray()
        .Single(r => r.GetProperty("name").GetString() == row).GetProperty("facts").EnumerateArray()
        .Single(f => f.GetProperty("name").GetString() == fact).GetProperty("number").GetInt64();

    /// <summary>A host whose workers rest, so that what waits goes on waiting.</summary>
    public sealed class IdleHost : AccountHost
    {
        protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
        {
            ["Outbox:Enabled"] = "false",
            ["Schedules:Enabled"] = "true",
            ["Schedules:DelaySeconds"] = "0",
        };
    }
}
