using System.Data.Common;
using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Who did what stands in the log, nothing secret does, and nobody changes it afterwards (L8).</summary>
public sealed class AuditTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    [Trait("Check", "L8")]
    public async Task Making_changing_and_deleting_is_told_with_the_values_before_and_after()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var role = await (await admin.PostAsync("/api/identity/roles", new { name = "helpers" })).JsonAsync(HttpStatusCode.OK);
        var id = role.GetProperty("id").GetString();
        await (await admin.SendAsync(HttpMethod.Put, $"/api/identity/roles/{id}", new { name = "menders", isDefault = true })).JsonAsync(HttpStatusCode.OK);
        await admin.SendAsync(HttpMethod.Put, "/api/permission-management/permissions?providerName=R&providerKey=menders",
            new { permissions = new[] { new { name = "AbpIdentity.Users", isGranted = true } } });
        (await admin.SendAsync(HttpMethod.Delete, $"/api/identity/roles/{id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var told = await ListAsync(admin, $"?entityId={id}&sorting=at");

        told.Select(e => e.GetProperty("action").GetString()).Take(2).ShouldBe(["Created", "Changed"]);
        told[^1].GetProperty("action").GetString().ShouldBe("Deleted");
        told.ShouldAllBe(e => e.GetProperty("actorName").GetString() == "admin" && e.GetProperty("kind").GetString() == "StaffRole");
        var renamed = await GetAsync(admin, told[1]);
        Change(renamed, "name").ShouldBe(("helpers", "menders"));
        Change(renamed, "isDefault").ShouldBe(("false", "true"));
        (await Task.WhenAll(told.Select(e => GetAsync(admin, e)))).SelectMany(e => e.GetProperty("changes").EnumerateArray())
            .ShouldContain(c => c.GetProperty("field").GetString() == "permissions[AbpIdentity.Users]");
    }

    [Fact]
    [Trait("Check", "L8")]
    public async Task Secrets_are_told_without_their_values()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var user = await tenant.UserAsync("keeper", "sales");
        var stored = await admin.PostAsync("/api/setting-management/emailing", new
        {
            smtpHost = "mail.example.com",
            smtpPort = 587,
            smtpUserName = "portal",
            smtpPassword = "Hush-Hush-77",
            defaultFromAddress = "a@example.com",
            defaultFromDisplayName = "A",
        });
        stored.StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var whole = await Task.WhenAll((await ListAsync(admin, "?maxResultCount=200")).Select(e => GetAsync(admin, e)));

        var password = whole.Single(e => e.GetProperty("entityId").GetString() == user.GetProperty("id").GetString() && e.GetProperty("action").GetString() == "Created")
            .GetProperty("changes").EnumerateArray().Single(c => c.GetProperty("field").GetString() == "passwordHash");
        password.GetProperty("isSecret").GetBoolean().ShouldBeTrue();
        password.GetProperty("after").ValueKind.ShouldBe(JsonValueKind.Null);
        whole.ShouldContain(e => e.GetProperty("label").GetString() == "Mail.SmtpPassword");
        var kept = await portal.Database.QueryAsync("SELECT \"Changes\" FROM \"PlatformAuditEntries\"", r => r.GetValue(0).ToString()!);
        kept.ShouldAllBe(text => !text.Contains("Hush-Hush-77", StringComparison.Ordinal));
        var hashes = await portal.Database.QueryAsync("SELECT \"PasswordHash\" FROM \"PlatformStaffUsers\" WHERE \"PasswordHash\" IS NOT NULL", r => r.GetString(0));
        hashes.ShouldNotBeEmpty();
        hashes.ShouldAllBe(hash => kept.TrueForAll(text => !text.Contains(hash, StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("Check", "L8")]
    public async Task Refused_accesses_and_failed_sign_ins_are_told()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await tenant.UserAsync("curious", "read-only");
        using var curious = await tenant.SignInAsync("curious");
        (await curious.GetAsync("/api/identity/users?filter=secret")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var stranger = await tenant.StrangerAsync();
        await stranger.LoginAsync("curious", "wrong");
        await stranger.LoginAsync("nobody", "wrong");

        var refused = await Eventually.GetAsync(() => ListAsync(admin, "?action=Refused"), found => found.Count == 1, "the refusal is told");
        refused[0].GetProperty("actorName").GetString().ShouldBe("curious");
        refused[0].GetProperty("label").GetString().ShouldBe("GET /api/identity/users");
        refused[0].GetProperty("reason").GetString().ShouldBe("AbpIdentity.Users");
        var failed = await Eventually.GetAsync(() => ListAsync(admin, "?action=SignInFailed"), found => found.Count > 0, "the failed sign-in is told");
        failed.Select(e => e.GetProperty("label").GetString()).ShouldBe(["curious"]);
    }

    [Fact]
    [Trait("Check", "L8")]
    public async Task The_database_refuses_to_change_or_remove_an_entry()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        (await ProveAsync(admin)).GetProperty("isWhole").GetBoolean().ShouldBeTrue();

        foreach (var sql in new[]
        {
            "UPDATE \"PlatformAuditEntries\" SET \"ActorName\" = 'somebody else'",
            "UPDATE \"PlatformAuditEntries\" SET \"Hash\" = NULL, \"Sequence\" = NULL",
            "DELETE FROM \"PlatformAuditEntries\"",
        })
        {
            await Should.ThrowAsync<DbException>(() => ExecuteAsync(sql));
        }

        (await ProveAsync(admin)).GetProperty("isWhole").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("UPDATE \"PlatformAuditEntries\" SET \"ActorName\" = 'somebody else' WHERE \"Sequence\" = 2 AND {0}", 2)]
    [InlineData("DELETE FROM \"PlatformAuditEntries\" WHERE \"Sequence\" = 3 AND {0}", 3)]
    [InlineData("DELETE FROM \"PlatformAuditEntries\" WHERE \"Sequence\" > 3 AND {0}", 4)]
    [Trait("Check", "L8")]
    public async Task Whoever_gets_past_the_database_is_found_by_the_chain(string tampering, int place)
    {
        await using var own = new TamperedHost();
        await ((Xunit.IAsyncLifetime)own).InitializeAsync();
        var tenant = await own.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        (await ProveAsync(admin)).GetProperty("isWhole").GetBoolean().ShouldBeTrue();

        await own.TamperAsync(tampering, tenant.Id);

        var proof = await ProveAsync(admin);
        proof.GetProperty("isWhole").GetBoolean().ShouldBeFalse();
        proof.GetProperty("brokenAt").GetInt64().ShouldBe(place);
    }

    [Fact]
    [Trait("Check", "L8")]
    public async Task Many_who_write_at_once_leave_one_chain_without_gaps()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => admin.PostAsync("/api/identity/roles", new { name = $"crowd {i}" })));

        var proofs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ProveAsync(admin)));

        proofs.ShouldAllBe(p => p.GetProperty("isWhole").GetBoolean());
        var places = await portal.Database.QueryAsync(
            "SELECT \"Sequence\", \"TenantId\" FROM \"PlatformAuditEntries\"", r => (Place: r.IsDBNull(0) ? 0 : r.GetInt64(0), Tenant: r.GetGuid(1)));
        var own = places.Where(p => p.Tenant == tenant.Id).Select(p => p.Place).Order().ToList();
        own.Count.ShouldBeGreaterThanOrEqualTo(40);
        own.ShouldBe(Enumerable.Range(1, own.Count).Select(i => (long)i));
    }

    [Fact]
    public async Task The_log_is_searched_by_words_days_of_the_tenants_zone_and_who_it_was()
    {
        var tenant = await portal.TenantAsync();
        var second = await tenant.UserAsync("second", "admin");
        using (var early = await tenant.AdministratorAsync())
        {
            (await early.PostAsync("/api/setting-management/timezone?timezone=Pacific/Auckland")).IsSuccessStatusCode.ShouldBeTrue();
        }

        // Half an hour before midnight there, and half an hour after: one day in UTC.
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland");
        var there = TimeZoneInfo.ConvertTime(portal.Clock.GetUtcNow(), zone);
        portal.Clock.Advance(TimeSpan.FromDays(1) - there.TimeOfDay - TimeSpan.FromMinutes(30));
        using var admin = await tenant.AdministratorAsync();
        (await admin.PostAsync("/api/identity/roles", new { name = "eve" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        portal.Clock.Advance(TimeSpan.FromHours(1));
        using var other = await tenant.SignInAsync("second");
        (await other.PostAsync("/api/identity/roles", new { name = "morrow" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await RolesAsync("")).ShouldBe(["eve", "morrow"]);
        (await RolesAsync("&filter=MORR")).ShouldBe(["morrow"]);
        (await RolesAsync("&filter=second")).ShouldBe(["morrow"], "the name of who it was");
        (await RolesAsync($"&until={there:yyyy-MM-dd}")).ShouldBe(["eve"]);
        (await RolesAsync($"&from={there.AddDays(1):yyyy-MM-dd}")).ShouldBe(["morrow"]);
        (await RolesAsync($"&from={there:yyyy-MM-dd}&until={there.AddDays(1):yyyy-MM-dd}")).ShouldBe(["eve", "morrow"]);
        (await RolesAsync($"&actorId={second.GetProperty("id").GetString()}")).ShouldBe(["morrow"]);
        (await RolesAsync("&actorKind=Staff")).ShouldBe(["eve", "morrow"]);
        (await RolesAsync("&actorKind=Contact")).ShouldBeEmpty();

        async Task<IEnumerable<string?>> RolesAsync(string query) =>
            (await ListAsync(admin, $"?kind=StaffRole&action=Created&sorting=at{query}")).Select(e => e.GetProperty("label").GetString()).Where(label => label is "eve" or "morrow");
    }

    [Fact]
    public async Task A_name_that_is_looked_up_is_searched_sorted_and_exported_like_one_that_is_written()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await tenant.UserAsync("mira", "sales");
        var zeta = await tenant.UserAsync("zeta", "sales");
        await (await admin.SendAsync(
            HttpMethod.Put,
            $"/api/identity/users/{zeta.GetProperty("id").GetString()}",
            new { userName = "zeta", email = zeta.GetProperty("email").GetString(), isActive = true, name = "Ada", surname = "Lovelace", roleNames = new[] { "sales" } })).JsonAsync(HttpStatusCode.OK);
        (await tenant.SignInAsync("mira")).Dispose();
        (await tenant.SignInAsync("zeta")).Dispose();

        // A sign-in is written with the account alone; a list shows what this is called.
        (await SignInsAsync("filter=MIRA")).ShouldBe([("mira", "mira")]);
        (await SignInsAsync("filter=ada%20love")).ShouldBe([("Ada Lovelace", "Ada Lovelace")]);
        (await SignInsAsync("filter=zeta")).ShouldBeEmpty("it is not shown by this name");
        (await SignInsAsync("sorting=actorName")).Select(e => e.Actor).ShouldBe(["Ada Lovelace", "admin", "mira"]);
        (await SignInsAsync("sorting=actorName%20desc")).Select(e => e.Actor).ShouldBe(["mira", "admin", "Ada Lovelace"]);
        var csv = await (await admin.PostAsync("/api/auditing/entries/export?action=SignedIn&filter=lovelace")).Content.ReadAsStringAsync();
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2, "the heading and the one");
        csv.ShouldContain("Ada Lovelace");

        async Task<List<(string? Actor, string? Label)>> SignInsAsync(string query) => [.. (await ListAsync(admin, $"?action=SignedIn&{query}"))
            .Select(e => (e.GetProperty("actorName").GetString(), e.GetProperty("label").GetString())).Distinct()];
    }

    [Fact]
    [Trait("Check", "X4")]
    public async Task The_export_follows_the_filters_is_told_itself_and_computes_nothing()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await admin.PostAsync("/api/identity/roles", new { name = "=cmd|' /C calc'!A0" });
        await admin.PostAsync("/api/identity/roles", new { name = "plain" });

        var answer = await admin.PostAsync("/api/auditing/entries/export?kind=StaffRole&filter=calc");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var csv = await answer.Content.ReadAsStringAsync();
        csv.ShouldContain("'=cmd|");
        csv.ShouldNotContain(",=cmd");
        csv.ShouldNotContain("plain");
        (await ListAsync(admin, "?action=Exported")).Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Check", "Z6")]
    public async Task Only_who_may_read_the_log_reads_it()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("seller", "sales");
        using var seller = await tenant.SignInAsync("seller");

        (await seller.GetAsync("/api/auditing/entries")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await seller.PostAsync("/api/auditing/entries/export")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await seller.PostAsync("/api/auditing/entries/proof")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<IReadOnlyList<JsonElement>> ListAsync(TestBrowser browser, string query) =>
        [.. (await (await browser.GetAsync("/api/auditing/entries" + query)).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray()];

    private static async Task<JsonElement> GetAsync(TestBrowser browser, JsonElement item) =>
        await (await browser.GetAsync($"/api/auditing/entries/{item.GetProperty("id").GetString()}")).JsonAsync(HttpStatusCode.OK);

    private static async Task<JsonElement> ProveAsync(TestBrowser browser) => await (await browser.PostAsync("/api/auditing/entries/proof")).JsonAsync(HttpStatusCode.OK);

    private static (string?, string?) Change(JsonElement entry, string field)
    {
        var change = entry.GetProperty("changes").EnumerateArray().Single(c => c.GetProperty("field").GetString() == field);
        return (change.GetProperty("before").GetString(), change.GetProperty("after").GetString());
    }

    private async Task ExecuteAsync(string sql)
    {
        await portal.Database.QueryAsync(sql, _ => 0);
    }
}
