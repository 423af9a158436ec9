using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Jobs;
using CustomerPortal.Strength;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Idempotency;

/// <summary>A creating request that comes again with its key takes effect once (S1, S2).</summary>
public sealed class IdempotencyTests(ShopHost portal) : IClassFixture<ShopHost>
{
    private static object Customer(string name) => new { company = name, currency = "EUR", countryCode = "NL" };

    [Fact]
    [Trait("Check", "S1")]
    public async Task Fifty_parallel_posts_with_one_key_make_one_customer()
    {
        using var shop = await portal.OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            using var browser = shop.Second();
            return await SendAsync(browser, "/api/customers", "one", Customer("Once"));
        }));
        var later = await SendAsync(shop.Admin, "/api/customers", "one", Customer("Once"));

        var made = answers.Where(a => a.Status == HttpStatusCode.Created).ToList();
        made.ShouldNotBeEmpty();
        made.Select(a => a.Body).Distinct().ShouldHaveSingleItem();
        answers.Except(made).ShouldAllBe(a => a.Status == HttpStatusCode.Conflict && a.Body.Contains(IdempotencyErrorCodes.InFlight, StringComparison.Ordinal));
        made.Count(a => !a.IsReplayed).ShouldBe(1);
        (later.Status, later.Body, later.IsReplayed).ShouldBe((HttpStatusCode.Created, made[0].Body, true));
        (await CountAsync(shop)).ShouldBe(1);
    }

    [Fact]
    [Trait("Check", "S1")]
    public async Task Fifty_parallel_issues_with_one_key_issue_once()
    {
        using var shop = await portal.OpenAsync();
        var draft = await shop.DraftAsync(await shop.CustomerAsync("Buyer"), 100m);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            using var browser = shop.Second();
            return await SendAsync(browser, $"/api/billing/invoices/{draft}/issue", "issue", null);
        }));

        answers.Where(a => a.Status == HttpStatusCode.OK).Select(a => a.Body).Distinct().ShouldHaveSingleItem();
        answers.ShouldAllBe(a => a.Status == HttpStatusCode.OK || a.Body.Contains(IdempotencyErrorCodes.InFlight, StringComparison.Ordinal));
        (await SendAsync(shop.Admin, $"/api/billing/invoices/{draft}/issue", "issue", null)).IsReplayed.ShouldBeTrue();
    }

    [Fact]
    [Trait("Check", "S1")]
    [Trait("Check", "C3")]
    public async Task Fifty_parallel_payments_with_one_key_book_one()
    {
        using var shop = await portal.OpenAsync();
        var customer = await shop.CustomerAsync("Payer");
        var invoice = await shop.DraftAsync(customer, 100m);
        await shop.PostAsync($"/api/billing/invoices/{invoice}/issue");

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            using var browser = shop.Second();
            return await SendAsync(browser, "/api/billing/payments", "pay", new { customerId = customer, amount = 21m });
        }));

        answers.Where(a => a.Status == HttpStatusCode.OK).Select(a => a.Body).Distinct().ShouldHaveSingleItem();
        answers.ShouldAllBe(a => a.Status == HttpStatusCode.OK || a.Body.Contains(IdempotencyErrorCodes.InFlight, StringComparison.Ordinal));
        (await shop.GetAsync("/api/billing/payments")).GetProperty("totalCount").GetInt32().ShouldBe(1);
        (await shop.GetAsync($"/api/billing/invoices/{invoice}")).GetProperty("open").GetProperty("amount").GetString().ShouldBe("100.00");
    }

    [Fact]
    [Trait("Check", "S2")]
    public async Task A_key_used_for_something_else_is_refused_or_apart()
    {
        using var shop = await portal.OpenAsync();
        using var other = await portal.OpenAsync();
        var first = await SendAsync(shop.Admin, "/api/customers", "key", Customer("First"));

        var otherBody = await SendAsync(shop.Admin, "/api/customers", "key", Customer("Second"));
        var otherRoute = await SendAsync(shop.Admin, "/api/customers/groups", "key", new { name = new Dictionary<string, string> { ["en"] = "Wholesale" } });
        var otherTenant = await SendAsync(other.Admin, "/api/customers", "key", Customer("First"));

        first.Status.ShouldBe(HttpStatusCode.Created);
        otherBody.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        otherBody.Body.ShouldContain(IdempotencyErrorCodes.OtherRequest);
        (otherRoute.Status, otherRoute.IsReplayed).ShouldBe((HttpStatusCode.Created, false));
        (otherTenant.Status, otherTenant.IsReplayed).ShouldBe((HttpStatusCode.Created, false));
        otherTenant.Body.ShouldNotBe(first.Body);
        (await CountAsync(shop), await CountAsync(other)).ShouldBe((1, 1));
    }

    [Fact]
    [Trait("Check", "S2")]
    public async Task Another_id_in_the_address_is_another_request()
    {
        using var shop = await portal.OpenAsync();
        var (one, two) = (await shop.DraftAsync(await shop.CustomerAsync("One"), 1m), await shop.DraftAsync(await shop.CustomerAsync("Two"), 2m));

        (await SendAsync(shop.Admin, $"/api/billing/invoices/{one}/issue", "key", null)).Status.ShouldBe(HttpStatusCode.OK);

        (await SendAsync(shop.Admin, $"/api/billing/invoices/{two}/issue", "key", null)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    [Trait("Check", "S2")]
    public async Task A_key_is_remembered_for_seven_days_and_then_removed()
    {
        using var shop = await portal.OpenAsync();
        var (_, secret) = await shop.Admin.MakeKeyAsync(portal, "Customers.View", "Customers.Create");
        using var back = portal.Program(secret);
        var first = await SendAsync(back, "/api/customers", "week", Customer("Weekly"));
        portal.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(5));
        var almost = await SendAsync(back, "/api/customers", "week", Customer("Weekly"));
        portal.Clock.Advance(TimeSpan.FromMinutes(6));
        await CleanAsync(shop.Id);

        (almost.IsReplayed, almost.Body).ShouldBe((true, first.Body));
        (await portal.Database.CountAsync($"SELECT COUNT(*) FROM \"PlatformIdempotencyKeys\" WHERE \"TenantId\" = '{Written(shop.Id)}'")).ShouldBe(0);
        (await SendAsync(back, "/api/customers", "week", Customer("Weekly"))).IsReplayed.ShouldBeFalse();
        (await CountAsync(shop)).ShouldBe(2);
    }

    [Fact]
    public async Task A_refused_request_does_not_use_the_key_up()
    {
        using var shop = await portal.OpenAsync();

        (await SendAsync(shop.Admin, "/api/customers", "key", new { company = "No currency", currency = "XYZ" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        var corrected = await SendAsync(shop.Admin, "/api/customers", "key", Customer("Corrected"));

        (corrected.Status, corrected.IsReplayed).ShouldBe((HttpStatusCode.Created, false));
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("é")]
    public async Task A_key_that_is_none_is_refused(string key)
    {
        using var shop = await portal.OpenAsync();

        var answer = await SendAsync(shop.Admin, "/api/customers", key, Customer("Never"));
        var tooLong = await SendAsync(shop.Admin, "/api/customers", new string('x', 201), Customer("Never"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Body.ShouldContain(IdempotencyErrorCodes.KeyInvalid);
        tooLong.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await CountAsync(shop)).ShouldBe(0);
    }

    [Fact]
    public async Task A_kept_answer_shows_nothing_to_who_reads_the_table()
    {
        using var shop = await portal.OpenAsync();
        (await SendAsync(shop.Admin, "/api/customers", "secret-key", Customer("Canary Company"))).Status.ShouldBe(HttpStatusCode.Created);

        var rows = await portal.Database.QueryAsync("SELECT * FROM \"PlatformIdempotencyKeys\"", Text);

        rows.ShouldNotBeEmpty();
        rows.ShouldNotContain(row => row.Contains("Canary", StringComparison.OrdinalIgnoreCase) || row.Contains("secret-key", StringComparison.Ordinal));
    }

    internal static async Task<Told> SendAsync(TestBrowser browser, string path, string key, object? body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation(IdempotencyHeaders.Key, key);
        using var answer = await browser.SendAsync(request);
        return new Told(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Contains(IdempotencyHeaders.Replayed));
    }

    internal sealed record Told(HttpStatusCode Status, string Body, bool IsReplayed);

    private static string Text(System.Data.Common.DbDataReader row) => string.Join('|', Enumerable.Range(0, row.FieldCount)
        .Select(i => row.GetValue(i) is byte[] bytes ? System.Text.Encoding.Latin1.GetString(bytes) : Convert.ToString(row.GetValue(i), System.Globalization.CultureInfo.InvariantCulture)));

    private static string Written(Guid id) => TestDatabase.IsPostgreSql ? id.ToString() : id.ToString().ToUpperInvariant();

    private Task CleanAsync(Guid tenant) => portal.InTenantAsync(tenant, async services =>
    {
        var type = typeof(PortalDbContext).Assembly.GetType("CustomerPortal.Platform.Idempotency.RemoveOldKeys", throwOnError: true)!;
        var handler = (IEventHandler<TenantCleanUpDue>)services.GetRequiredService(type);
        await handler.HandleAsync(new TenantCleanUpDue(), new EventEnvelope(Guid.CreateVersion7(), portal.Clock.GetUtcNow(), 1), CancellationToken.None);
    });

    private Task<int> CountAsync(Shop shop) => portal.InTenantAsync(shop.Id, services =>
        services.GetRequiredService<PortalDbContext>().Set<Customers.Customer>().CountAsync());
}
