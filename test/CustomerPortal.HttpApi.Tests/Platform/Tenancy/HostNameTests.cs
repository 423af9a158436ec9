using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>A tenant is reached under several names; mails carry the primary one.</summary>
public sealed class HostNameTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task A_tenant_is_reached_under_each_of_its_names_and_links_carry_the_primary_one()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();

        await AddAsync(host, tenant.Id, "portal.first.example");
        var names = await AddAsync(host, tenant.Id, "Portal.Second.example");

        names.ShouldBe(["portal.first.example*", "portal.second.example"]);
        foreach (var address in new[] { "portal.first.example", "portal.second.example", tenant.Host })
        {
            using var visitor = portal.Browse(address);
            var configuration = await (await visitor.GetAsync("/api/abp/application-configuration")).JsonAsync(HttpStatusCode.OK);
            configuration.GetProperty("currentTenant").GetProperty("id").GetGuid().ShouldBe(tenant.Id);
        }

        (await LinkHostAsync(tenant.Id)).ShouldBe("portal.first.example");
        var second = await IdAsync(host, tenant.Id, "portal.second.example");
        Read(await (await host.PostAsync($"{Route(tenant.Id)}/{second}/make-primary")).JsonAsync(HttpStatusCode.OK)).ShouldBe(["portal.second.example*", "portal.first.example"]);
        (await LinkHostAsync(tenant.Id)).ShouldBe("portal.second.example");
        Read(await (await host.SendAsync(HttpMethod.Delete, $"{Route(tenant.Id)}/{second}")).JsonAsync(HttpStatusCode.OK)).ShouldBe(["portal.first.example*"]);
        (await LinkHostAsync(tenant.Id)).ShouldBe("portal.first.example");
        using var admin = await tenant.AdministratorAsync();
        Read(await (await admin.GetAsync("/api/host-names")).JsonAsync(HttpStatusCode.OK)).ShouldBe(["portal.first.example*"]);
    }

    [Theory]
    [InlineData("not a name")]
    [InlineData("10.0.0.1")]
    [InlineData("localhost")]
    [InlineData("other.localhost")]
    public async Task Names_that_lead_nowhere_or_belong_to_the_installation_are_refused(string name)
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();

        (await host.PostAsync(Route(tenant.Id), new { name })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task No_two_tenants_have_one_name_even_while_one_of_them_is_deleted()
    {
        var (a, b) = (await portal.TenantAsync(), await portal.TenantAsync());
        using var host = await portal.HostAdministratorAsync();
        await AddAsync(host, a.Id, "taken.example.com");

        (await host.PostAsync(Route(b.Id), new { name = "TAKEN.example.com" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.SendAsync(HttpMethod.Delete, $"/api/multi-tenancy/tenants/{a.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await host.PostAsync(Route(b.Id), new { name = "taken.example.com" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_dns_is_asked_where_a_name_leads()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        await AddAsync(host, tenant.Id, "nowhere.invalid");
        var id = await IdAsync(host, tenant.Id, "nowhere.invalid");

        var check = await (await host.GetAsync($"{Route(tenant.Id)}/{id}/check")).JsonAsync(HttpStatusCode.OK);

        check.GetProperty("state").GetString().ShouldBe(nameof(HostNameCheck.NotFound));
    }

    private static string Route(Guid tenant) => $"/api/multi-tenancy/tenants/{tenant}/host-names";

    private static async Task<List<string>> AddAsync(TestBrowser host, Guid tenant, string name) =>
        Read(await (await host.PostAsync(Route(tenant), new { name })).JsonAsync(HttpStatusCode.OK));

    private static List<string> Read(JsonElement names) =>
        [.. names.GetProperty("items").EnumerateArray().Select(h => h.GetProperty("name").GetString() + (h.GetProperty("isPrimary").GetBoolean() ? "*" : string.Empty))];

    private static async Task<string?> IdAsync(TestBrowser host, Guid tenant, string name)
    {
        var names = await (await host.GetAsync(Route(tenant))).JsonAsync(HttpStatusCode.OK);
        return names.GetProperty("items").EnumerateArray().Single(h => h.GetProperty("name").GetString() == name).GetProperty("id").GetString();
    }

    private Task<string> LinkHostAsync(Guid tenant) => portal.InTenantAsync(tenant, async services =>
        (await services.GetRequiredService<ITenantLinks>().ToAsync("/", CancellationToken.None)).Host);
}
