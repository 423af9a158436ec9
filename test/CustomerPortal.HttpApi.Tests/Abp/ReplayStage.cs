using System.Net;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Abp;

/// <summary>A tenant with the people and roles that the recording speaks of, and the browser that makes the call.</summary>
internal sealed class ReplayStage
{
    private readonly TestTenant tenant;
    private readonly TestBrowser browser;
    private readonly string target;
    private readonly string? stamp;

    private ReplayStage(TestTenant tenant, TestBrowser browser, string target, string? stamp)
    {
        this.tenant = tenant;
        this.browser = browser;
        this.target = target;
        this.stamp = stamp;
    }

    public static async Task<ReplayStage> PrepareAsync(AccountHost portal, RecordedCall call)
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        foreach (var role in new[] { "customer", "manager" })
        {
            (await admin.PostAsync("/api/identity/roles", new { name = role, isDefault = false, isPublic = true })).EnsureSuccessStatusCode();
        }

        var user = await tenant.UserAsync("bruno");
        var roles = await (await admin.GetAsync("/api/identity/roles/all")).JsonAsync(HttpStatusCode.OK);
        var manager = roles.GetProperty("items").EnumerateArray().Single(r => r.GetProperty("name").GetString() == "manager");
        var browser = call.IsOfHost ? await portal.HostAdministratorAsync() : await tenant.AdministratorAsync();
        var (id, stamp) = call.Path switch
        {
            var path when path.StartsWith("/api/identity/roles/", StringComparison.Ordinal) => (manager.GetProperty("id"), manager.GetProperty("concurrencyStamp").GetString()),
            var path when path.StartsWith("/api/identity/users/", StringComparison.Ordinal) => (user.GetProperty("id"), user.GetProperty("concurrencyStamp").GetString()),
            _ => (default, null),
        };
        return new ReplayStage(tenant, browser, id.ValueKind == default ? tenant.Id.ToString() : id.GetString()!, call.IsOfHost ? await StampAsync(browser, tenant) : stamp);
    }

    /// <param name="call">What was recorded.</param>
    /// <param name="namesTenant">Whether it names the tenant that ABP's client chose.</param>
    public Task<HttpResponseMessage> SendAsync(RecordedCall call, bool namesTenant)
    {
        var path = Segments(call.Path);
        var query = call.Query.Contains("providerKey=manager", StringComparison.Ordinal) ? call.Query : Ids(call.Query);
        return browser.SendAsync(call.Ask(path + query, namesTenant ? tenant.Id.ToString() : null, call.Body is { } body ? Adapted(body) : null));
    }

    private static async Task<string?> StampAsync(TestBrowser host, TestTenant tenant) =>
        (await (await host.GetAsync($"/api/multi-tenancy/tenants/{tenant.Id}")).JsonAsync(HttpStatusCode.OK)).GetProperty("concurrencyStamp").GetString();

    private string Segments(string path) => string.Join('/', path.Split('/').Select(part => Guid.TryParse(part, out _) ? target : part == "Contoso" ? Uri.EscapeDataString(tenant.Name) : part));

    private string Ids(string query) => query.Contains("providerKey=", StringComparison.Ordinal) ? query[..(query.IndexOf("providerKey=", StringComparison.Ordinal) + 12)] + target : query;

    private JsonObject Adapted(JsonObject recorded)
    {
        var body = recorded.DeepClone().AsObject();
        if (body.ContainsKey("concurrencyStamp"))
        {
            body["concurrencyStamp"] = stamp;
        }

        if (body["name"]?.GetValue<string>() is "Acme" or "Contoso2")
        {
            body["name"] = $"{body["name"]} {tenant.Id:N}";
        }

        return body;
    }
}
