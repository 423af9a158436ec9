using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Features;

/// <summary>A tenant's own value, else its edition's, else the default; the list says which.</summary>
public sealed class FeatureChainTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string Staff = PlatformFeatures.MaxStaff;

    [Fact]
    public async Task A_value_comes_from_the_tenant_else_its_edition_else_the_default()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        var edition = await host.EditionAsync("Chain");
        await portal.SetFeatureAsync("E", edition, Staff, "7");

        Read(await host.FeatureAsync("T", tenant.Id, Staff)).ShouldBe(("0", "D", null));
        await host.SellAsync(tenant.Id, edition);
        Read(await host.FeatureAsync("T", tenant.Id, Staff)).ShouldBe(("7", "E", edition.ToString()));
        await portal.SetFeatureAsync("T", tenant.Id, Staff, "9");
        Read(await host.FeatureAsync("T", tenant.Id, Staff)).ShouldBe(("9", "T", null));
        await portal.SetFeatureAsync("T", tenant.Id, Staff, "7");
        Read(await host.FeatureAsync("T", tenant.Id, Staff)).ShouldBe(("7", "E", edition.ToString()));
        await portal.SetFeatureAsync("T", tenant.Id, Staff, "9");
        (await host.SendAsync(HttpMethod.Delete, $"/api/feature-management/features?providerName=T&providerKey={tenant.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        Read(await host.FeatureAsync("T", tenant.Id, Staff)).ShouldBe(("7", "E", edition.ToString()));
    }

    [Fact]
    public async Task A_change_of_the_edition_reaches_the_tenant_at_once()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        using var admin = await tenant.AdministratorAsync();
        var edition = await host.EditionAsync("Quick");
        await host.SellAsync(tenant.Id, edition);
        (await admin.LimitAsync(Staff)).GetProperty("limit").ValueKind.ShouldBe(JsonValueKind.Null);

        await portal.SetFeatureAsync("E", edition, Staff, "3");

        var limit = await admin.LimitAsync(Staff);
        limit.GetProperty("limit").GetInt32().ShouldBe(3);
        limit.GetProperty("used").GetInt32().ShouldBe(1);
        limit.GetProperty("source").GetString().ShouldBe("E");
    }

    [Fact]
    public async Task An_edition_that_tenants_have_is_not_deleted_and_its_name_is_taken()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        var edition = await host.EditionAsync("Kept");
        await host.SellAsync(tenant.Id, edition);

        (await (await host.SendAsync(HttpMethod.Delete, $"/api/multi-tenancy/editions/{edition}")).Content.ReadAsStringAsync()).ShouldContain(FeatureErrorCodes.EditionInUse);
        (await host.PostAsync("/api/multi-tenancy/editions", new { name = " kept " })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await host.SellAsync(tenant.Id, null);
        (await host.SendAsync(HttpMethod.Delete, $"/api/multi-tenancy/editions/{edition}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("99999999")]
    public async Task A_limit_is_a_number_within_its_range(string value)
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();

        var answer = await host.SendAsync(
            HttpMethod.Put, $"/api/feature-management/features?providerName=T&providerKey={tenant.Id}", new { features = new[] { new { name = Staff, value } } });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static (string?, string?, string?) Read(JsonElement feature) => (
        feature.GetProperty("value").GetString(),
        feature.GetProperty("provider").GetProperty("name").GetString(),
        feature.GetProperty("provider").GetProperty("key").GetString());
}
