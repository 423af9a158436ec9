using System.Net;
using System.Text;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Abp;

/// <summary>A tenant with a user and a role, and browsers that call with the headers that ABP's client sends.</summary>
internal sealed class AbpStage
{
    private const string UserName = "otto";
    private const string RoleName = "Night desk";

    private readonly AccountHost portal;
    private readonly TestTenant tenant;
    private readonly TestBrowser admin;
    private readonly Dictionary<string, string> things = [];

    private AbpStage(AccountHost portal, TestTenant tenant, TestBrowser admin)
    {
        this.portal = portal;
        this.tenant = tenant;
        this.admin = admin;
    }

    public static async Task<AbpStage> MakeAsync(AccountHost portal)
    {
        var tenant = await portal.TenantAsync();
        var stage = new AbpStage(portal, tenant, await tenant.AdministratorAsync());
        await stage.FurnishAsync();
        return stage;
    }

    public async Task<HttpResponseMessage> SendAsync(AbpCall call)
    {
        var browser = await CallerAsync(call);
        var request = new HttpRequestMessage(new HttpMethod(call.Method), call.FilledPath(things));
        request.Headers.TryAddWithoutValidation("Accept", "application/json, text/plain, */*");
        request.Headers.TryAddWithoutValidation("Accept-Language", "en");
        request.Headers.TryAddWithoutValidation("X-Requested-With", "XMLHttpRequest");
        request.Headers.TryAddWithoutValidation("__timezone", "UTC");
        if (call.Caller != "host")
        {
            request.Headers.TryAddWithoutValidation("__tenant", tenant.Id.ToString());
        }

        if (call.FilledBody(things) is { } body)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        return await browser.SendAsync(request);
    }

    /// <summary>What {name} stands for.</summary>
    public string Thing(string name) => things[name];

    private async Task FurnishAsync()
    {
        var role = await MadeAsync("/api/identity/roles", new { name = RoleName, isDefault = false, isPublic = true });
        var user = await MadeAsync("/api/identity/users", new { userName = UserName, email = "otto@blue.example", password = AccountHost.Password });
        things["tenant"] = tenant.Id.ToString();
        things["tenantName"] = tenant.Name;
        things["fresh"] = $"Blue {Guid.CreateVersion7():N}";
        things["user"] = user.GetProperty("id").GetString()!;
        things["userName"] = UserName;
        things["email"] = user.GetProperty("email").GetString()!;
        things["userStamp"] = user.GetProperty("concurrencyStamp").GetString()!;
        things["role"] = role.GetProperty("id").GetString()!;
        things["roleName"] = RoleName;
        things["roleStamp"] = role.GetProperty("concurrencyStamp").GetString()!;
    }

    private async Task<JsonElement> MadeAsync(string path, object input) => await (await admin.PostAsync(path, input)).JsonAsync(HttpStatusCode.OK);

    private async Task<TestBrowser> CallerAsync(AbpCall call)
    {
        switch (call.Caller)
        {
            case "host":
                var host = await portal.HostAdministratorAsync();
                var shown = await (await host.GetAsync($"/api/multi-tenancy/tenants/{tenant.Id}")).JsonAsync(HttpStatusCode.OK);
                things["tenantStamp"] = shown.GetProperty("concurrencyStamp").GetString()!;
                return host;
            case "tenant":
                return admin;
            case "registering":
                var on = new Dictionary<string, string> { ["Abp.Account.IsSelfRegistrationEnabled"] = "true" };
                (await admin.SendAsync(HttpMethod.Put, "/api/settings", new { values = on })).StatusCode.ShouldBe(HttpStatusCode.OK);
                return await tenant.StrangerAsync();
            default:
                return await tenant.StrangerAsync();
        }
    }
}
