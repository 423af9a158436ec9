using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace CustomerPortal.Platform.Permissions;

/// <summary>
/// How often the database is asked to decide whether a request may happen. A refused request shows it alone: nothing but the decision was made.
/// On a warm node it is never asked; once in four seconds the session (or key), and the tenant, are looked at again.
/// </summary>
public sealed class WarmRightsTests(WarmRightsTests.CountedHost portal, ITestOutputHelper output) : IClassFixture<WarmRightsTests.CountedHost>
{
    [Fact]
    public async Task A_warm_node_decides_without_the_database()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("reader", Kernel.ReadyMadeRoles.ReadOnly);
        using var reader = await tenant.SignInAsync("reader");
        var (_, secret) = await reader.MakeKeyAsync(portal, "Customers.View");
        using var program = portal.Program(secret, tenant.Host);
        using var contact = await ContactAsync(tenant);

        foreach (var (who, browser) in new[] { ("session", reader), ("API key", program), ("contact", contact) })
        {
            await RefusedAsync();
            var warm = await CountAsync(RefusedAsync);
            var allowed = await CountAsync(async () => (await browser.GetAsync(browser == contact ? "/api/portal/company" : "/api/customers?maxResultCount=1")).StatusCode.ShouldBe(HttpStatusCode.OK));
            portal.Clock.Advance(TimeSpan.FromSeconds(5));
            var again = await CountAsync(RefusedAsync);

            output.WriteLine($"{who}: decision {warm.Count} statements warm, {again.Count} after four seconds; with the page of customers {allowed.Count}");
            warm.ShouldBeEmpty($"{who}: {string.Join('\n', warm)}");
            again.Count.ShouldBeInRange(1, 10, string.Join('\n', again));
            allowed.ShouldNotBeEmpty("the interceptor counts");

            async Task RefusedAsync() => (await browser.GetAsync(browser == contact ? "/api/portal/statement" : "/api/identity/users"))
                .StatusCode.ShouldBe(browser == contact ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task A_contact_has_what_was_saved_with_its_next_request()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var person = await tenant.ContactAsync("next@globex.example");
        using var contact = await person.SignInAsync();
        (await contact.GetAsync("/api/portal/statement")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await SetRightsAsync(admin, person, "Invoices");
        (await contact.GetAsync("/api/portal/statement")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await SetRightsAsync(admin, person, "Statements");
        (await contact.GetAsync("/api/portal/statement")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>A contact without the right to see statements.</summary>
    private static async Task<TestBrowser> ContactAsync(TestTenant tenant)
    {
        using var admin = await tenant.AdministratorAsync();
        var person = await tenant.ContactAsync("warm@globex.example");
        await SetRightsAsync(admin, person, "Profile");
        return await person.SignInAsync();
    }

    private static async Task SetRightsAsync(TestBrowser admin, TestContact person, params string[] rights) => await (await admin.SaveFormAsync(
        $"/api/customers/{person.CustomerId}/contacts/{person.ContactId}/rights", new { rights })).JsonAsync(HttpStatusCode.OK);

    private async Task<IReadOnlyList<string>> CountAsync(Func<Task> request)
    {
        portal.Statements.Clear();
        await request();
        return [.. portal.Statements];
    }

    /// <summary>A host whose statements are counted.</summary>
    public sealed class CountedHost : AccountHost
    {
        /// <summary>Statements of requests since the last look; what works behind them asks on flows of its own.</summary>
        public ConcurrentQueue<string> Statements { get; } = new();

        /// <inheritdoc />
        protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings()) { ["Outbox:Enabled"] = "false" };

        /// <inheritdoc />
        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.ConfigureDbContext<PortalDbContext>((provider, options) =>
                options.AddInterceptors(new Counter(Statements, provider.GetRequiredService<IHttpContextAccessor>())));
        }
    }

    private sealed class Counter(ConcurrentQueue<string> statements, IHttpContextAccessor requests) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Note(command);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Note(command);
            return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
        }

        public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
        {
            Note(command);
            return base.ScalarExecutingAsync(command, eventData, result, cancellationToken);
        }

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Note(command);
            return base.ReaderExecuting(command, eventData, result);
        }

        public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
        {
            Note(command);
            return base.NonQueryExecuting(command, eventData, result);
        }

        public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
        {
            Note(command);
            return base.ScalarExecuting(command, eventData, result);
        }

        private void Note(DbCommand command)
        {
            if (requests.HttpContext is not null)
            {
                statements.Enqueue(command.CommandText);
            }
        }
    }
}
