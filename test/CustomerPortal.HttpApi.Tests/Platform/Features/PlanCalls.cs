using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Features;

/// <summary>What the host does to plans, in the words of the tests.</summary>
internal static class PlanCalls
{
    private const string Route = "/api/feature-management/features";

    /// <summary>Sets one feature of a tenant (T) or an edition (E).</summary>
    public static async Task SetFeatureAsync(this AccountHost portal, string provider, Guid key, string name, string? value)
    {
        using var host = await portal.HostAdministratorAsync();
        var answer = await host.SendAsync(
            HttpMethod.Put, $"{Route}?providerName={provider}&providerKey={key}", new { features = new[] { new { name, value } } });
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A feature as the list shows it.</summary>
    public static async Task<JsonElement> FeatureAsync(this TestBrowser host, string provider, Guid key, string name)
    {
        var list = await (await host.GetAsync($"{Route}?providerName={provider}&providerKey={key}")).JsonAsync(HttpStatusCode.OK);
        return list.GetProperty("groups").EnumerateArray().SelectMany(g => g.GetProperty("features").EnumerateArray())
            .Single(f => f.GetProperty("name").GetString() == name);
    }

    /// <summary>A new edition.</summary>
    public static async Task<Guid> EditionAsync(this TestBrowser host, string name)
    {
        var made = await (await host.PostAsync("/api/multi-tenancy/editions", new { name })).JsonAsync(HttpStatusCode.OK);
        return made.GetProperty("id").GetGuid();
    }

    /// <summary>Gives a tenant an edition, or none.</summary>
    public static async Task SellAsync(this TestBrowser host, Guid tenant, Guid? editionId) =>
        (await host.SaveFormAsync($"/api/multi-tenancy/tenants/{tenant}/edition", new { editionId })).StatusCode.ShouldBe(HttpStatusCode.OK);

    /// <summary>A limit of the tenant's own plan.</summary>
    public static async Task<JsonElement> LimitAsync(this TestBrowser admin, string name)
    {
        var plan = await (await admin.GetAsync("/api/plan")).JsonAsync(HttpStatusCode.OK);
        return plan.GetProperty("limits").EnumerateArray().Single(l => l.GetProperty("name").GetString() == name);
    }

    /// <summary>Creates a customer.</summary>
    public static Task<HttpResponseMessage> CreateCustomerAsync(this TestBrowser admin, string company) =>
        admin.PostAsync("/api/customers", new { company, countryCode = "NL", city = "Utrecht", currency = "EUR" });
}
