using System.Net;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>What API keys are and what they can do: rights, filters, people's routes, cookies (N9, N15, T4).</summary>
public sealed class ApiKeyTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task A_key_acts_for_its_account_in_its_tenant_without_a_request_token()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var (_, secret) = await admin.MakeKeyAsync(portal, "Customers.View", "Customers.Create");
        using var program = portal.Program(secret);

        var made = await program.PostAsync("/api/customers", new { company = "Made by a program", currency = "EUR" });
        var listed = await (await program.GetAsync("/api/customers")).JsonAsync(HttpStatusCode.OK);

        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        listed.First().GetProperty("name").GetString().ShouldBe("Made by a program");
        (await portal.Database.CountAsync($"SELECT COUNT(*) FROM \"Customers\" WHERE \"TenantId\" = '{Written(tenant.Id)}'")).ShouldBe(1);
        made.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_has_the_rights_that_both_its_scopes_and_its_account_have()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("sally", ReadyMadeRoles.Sales);
        using var sally = await tenant.SignInAsync("sally");
        var (_, secret) = await sally.MakeKeyAsync(portal, "Customers.View", "Billing.Invoices");
        using var program = portal.Program(secret);

        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.GetAsync("/api/billing/invoices")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.PostAsync("/api/customers", new { company = "No", currency = "EUR" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a right of the account that is no scope");
        (await program.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await TakeRolesAsync(tenant, "sally");
        portal.Clock.Advance(TimeSpan.FromSeconds(5));
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a scope that the account has lost");
    }

    [Fact]
    public async Task A_scope_brings_its_parents_and_nothing_beside_them()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var (_, secret) = await admin.MakeKeyAsync(portal, "AbpIdentity.Users.Create");
        using var program = portal.Program(secret);

        (await program.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.OK, "the parent");
        (await program.GetAsync("/api/identity/roles")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var user = (await (await program.GetAsync("/api/identity/users")).JsonAsync()).First().GetProperty("id").GetGuid();
        (await program.SendAsync(HttpMethod.Delete, $"/api/identity/users/{user}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a sister");
    }

    [Fact]
    public async Task Nobody_gives_a_key_more_than_they_have()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("reader", ReadyMadeRoles.ReadOnly);
        using var reader = await tenant.SignInAsync("reader");

        (await ErrorAsync(await reader.AskKeyAsync(Tomorrow, "Customers.Create"))).ShouldBe(ApiKeyErrorCodes.ScopeNotHeld);
        (await ErrorAsync(await reader.AskKeyAsync(Tomorrow, "No.Such"))).ShouldBe(ApiKeyErrorCodes.ScopeNotHeld);
        (await reader.AskKeyAsync(Tomorrow)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorAsync(await reader.AskKeyAsync(portal.Clock.GetUtcNow().AddDays(-2), "Customers.View"))).ShouldBe(ApiKeyErrorCodes.ExpiryPast);
        (await ErrorAsync(await reader.AskKeyAsync(portal.Clock.GetUtcNow().AddDays(400), "Customers.View"))).ShouldBe(ApiKeyErrorCodes.ExpiryTooFar);
        var offered = await (await reader.GetAsync("/api/account/api-keys/options")).JsonAsync(HttpStatusCode.OK);
        offered.ToString().ShouldContain("\"Customers.View\"");
        offered.ToString().ShouldNotContain("\"Customers.Create\"");
    }

    [Fact]
    public async Task A_key_beside_a_cookie_counts_and_the_cookie_does_not()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var (_, secret) = await admin.MakeKeyAsync(portal, "Customers.View");

        admin.Headers["Authorization"] = $"Bearer {secret}";
        (await admin.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "the cookie's right");
        (await admin.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        admin.Headers["Authorization"] = "Bearer cpk_wrong";
        (await admin.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "a wrong key never falls back on the cookie");
    }

    [Fact]
    [Trait("Check", "L8")]
    public async Task A_key_never_reaches_what_is_for_people()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var (id, secret) = await admin.MakeKeyAsync(portal, "ApiKeys.Manage", "AbpIdentity.Users");
        using var program = portal.Program(secret);

        foreach (var path in new[] { "/api/account/my-profile", "/api/account/api-keys", "/api/account/api-keys/options", "/api/identity/api-keys", "/api/live" })
        {
            (await ErrorAsync(await program.GetAsync(path))).ShouldBe(ApiKeyErrorCodes.PeopleOnly, path);
        }

        (await program.AskKeyAsync(Tomorrow, "ApiKeys.Manage")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await program.PostAsync("/api/account/logout-everywhere")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await program.SendAsync(HttpMethod.Delete, $"/api/identity/api-keys/{id}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await program.GetAsync("/api/portal/invoices")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "the client area reads no key");
        var told = await Eventually.GetAsync(
            async () => (await (await admin.GetAsync("/api/auditing/entries?action=Refused&maxResultCount=50")).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray()
                .Where(e => e.GetProperty("reason").GetString() == ApiKeyErrorCodes.PeopleOnly).Select(e => e.GetProperty("label").GetString()).ToList(),
            labels => labels.Count >= 8, "each refusal is told");
        told.ShouldContain($"DELETE /api/identity/api-keys/{id}");
    }

    [Fact]
    public async Task A_key_of_one_tenant_opens_no_other()
    {
        var (one, other) = (await portal.TenantAsync(), await portal.TenantAsync());
        using var admin = await one.AdministratorAsync();
        var (_, secret) = await admin.MakeKeyAsync(portal, "Customers.View");

        using var astray = portal.Program(secret, other.Host);
        (await astray.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        // The tenant stands in the key: another one there does not match the hash.
        var start = ApiKeyConsts.Mark.Length + ApiKeyConsts.PrefixLength;
        var forged = secret[..start] + System.Buffers.Text.Base64Url.EncodeToString(other.Id.ToByteArray()) + secret[(start + 22)..];
        using var forger = portal.Program(forged);
        (await forger.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    [Trait("Check", "N15")]
    public async Task The_secret_is_nowhere_stored()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var (id, secret) = await admin.MakeKeyAsync(portal, "Customers.View");

        var rows = await portal.Database.QueryAsync(
            "SELECT * FROM \"PlatformApiKeys\"", r => string.Join('|', Enumerable.Range(0, r.FieldCount).Select(i => Convert.ToString(r.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));

        var (prefix, rest) = (secret[..14], secret[14..]);
        rows.ShouldContain(row => row.Contains(prefix, StringComparison.Ordinal));
        rows.ShouldNotContain(row => row.Contains(rest, StringComparison.Ordinal));
        (await (await admin.GetAsync("/api/account/api-keys")).Content.ReadAsStringAsync()).ShouldNotContain(secret[^43..]);
        id.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task The_last_use_is_noted_with_its_address_once_a_minute()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var (_, secret) = await admin.MakeKeyAsync(portal, "Customers.View");
        using var program = portal.Program(secret);

        (await program.GetAsync("/api/customers")).EnsureSuccessStatusCode();
        var first = await LastUseAsync(admin, null);
        portal.Clock.Advance(TimeSpan.FromSeconds(20));
        (await program.GetAsync("/api/customers")).EnsureSuccessStatusCode();
        portal.Clock.Advance(TimeSpan.FromSeconds(50));
        (await program.GetAsync("/api/customers")).EnsureSuccessStatusCode();
        var second = await LastUseAsync(admin, first);

        (second - first).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(70), "the use in between was not written");
    }

    private DateTimeOffset Tomorrow => portal.Clock.GetUtcNow().AddDays(1);

    private static string Written(Guid id) => TestDatabase.IsPostgreSql ? id.ToString() : id.ToString().ToUpperInvariant();

    private static async Task<string?> ErrorAsync(HttpResponseMessage response)
    {
        var body = await response.JsonAsync();
        return body.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : body.GetProperty("code").GetString();
    }

    private static async Task<DateTimeOffset> LastUseAsync(TestBrowser admin, DateTimeOffset? after) => (await Eventually.GetAsync(
        async () => (await (await admin.GetAsync("/api/account/api-keys")).JsonAsync(HttpStatusCode.OK)).First().GetProperty("lastUsedAt") is { ValueKind: System.Text.Json.JsonValueKind.String } at
            ? at.GetDateTimeOffset()
            : (DateTimeOffset?)null,
        at => at is not null && at != after,
        "the last use"))!.Value;

    private static async Task TakeRolesAsync(TestTenant tenant, string userName)
    {
        using var admin = await tenant.AdministratorAsync();
        var user = await (await admin.GetAsync($"/api/identity/users/by-username/{userName}")).JsonAsync(HttpStatusCode.OK);
        (await admin.SendAsync(HttpMethod.Put, $"/api/identity/users/{user.GetProperty("id").GetGuid()}/roles", new { roleNames = Array.Empty<string>() }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }
}
