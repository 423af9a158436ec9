using System.Net;
using CustomerPortal.Platform.Live;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <summary>Every way in that a colleague can have, each prepared so that one more step would open it.</summary>
internal sealed class StaffDoors
{
    public static readonly string[] All = ["session", "live stream", "second step", "passkey", "reset link", "password"];

    private readonly AccountHost portal;
    private readonly TestBrowser session;
    private readonly StreamReader live;
    private readonly TestBrowser step;
    private readonly TestBrowser key;
    private readonly TestTenant tenant;
    private readonly string userName;
    private readonly string recoveryCode;
    private readonly string credential;
    private readonly string resetToken;

    private StaffDoors(AccountHost portal, TestTenant tenant, string id, string userName, StreamReader live, TestBrowser[] browsers, string[] secrets)
    {
        (this.portal, this.live) = (portal, live);
        (this.tenant, Id, this.userName) = (tenant, id, userName);
        (session, step, key) = (browsers[0], browsers[1], browsers[2]);
        (recoveryCode, credential, resetToken) = (secrets[0], secrets[1], secrets[2]);
    }

    public string Id { get; }

    public IReadOnlyList<TestBrowser> Browsers => [session, step, key];

    private static TimeSpan Patience => TimeSpan.FromSeconds(30);

    public static async Task<StaffDoors> OpenAsync(AccountHost portal, TestTenant tenant, string userName)
    {
        const string Area = "/api/account";
        var id = (await tenant.UserAsync(userName, "sales")).GetProperty("id").GetString()!;
        var session = await tenant.SignInAsync(userName);
        session.Headers["Origin"] = $"https://{tenant.Host}";
        var device = new SoftPasskey($"https://{tenant.Host}");
        var options = await (await session.PostAsync($"{Area}/security/passkeys/options", new { password = AccountHost.Password })).JsonAsync(HttpStatusCode.OK);
        (await session.PostAsync($"{Area}/security/passkeys", new { name = "Phone", credential = device.Create(options.GetProperty("options").GetString()!) }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var (_, codes) = await portal.SetUpAsync(session, Area, AccountHost.Password);
        var step = await tenant.FirstStepAsync(userName);
        var key = await tenant.StrangerAsync();
        key.Headers["Origin"] = $"https://{tenant.Host}";
        var asked = await (await key.PostAsync($"{Area}/passkey/options")).JsonAsync(HttpStatusCode.OK);
        var token = await tenant.TokenAsync(TokenPurposes.StaffPasswordReset, Guid.Parse(id));
        var stream = await session.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/live"), HttpCompletionOption.ResponseHeadersRead);
        var live = new StreamReader(await stream.Content.ReadAsStreamAsync());
        (await live.ReadLineAsync().WaitAsync(Patience)).ShouldBe(": open");
        return new StaffDoors(portal, tenant, id, userName, live, [session, step, key], [codes[0], device.Get(asked.GetProperty("options").GetString()!), token]);
    }

    /// <summary>Those that let somebody in. A new password comes last: it ends the other ways.</summary>
    public async Task<IReadOnlyList<string>> WaysInAsync()
    {
        var open = new List<string>();
        Add("session", await session.SessionStatusAsync() == 200);
        Add("live stream", await IsToldAsync() && await IsToldAsync());
        Add("passkey", (await key.PostAsync("/api/account/passkey/login", new { credential })).IsSuccessStatusCode && await key.SessionStatusAsync() == 200);
        Add("second step", (await step.CodeAsync(recoveryCode)).IsSuccessStatusCode && await step.SessionStatusAsync() == 200);
        using var stranger = await tenant.StrangerAsync();
        var login = await (await stranger.LoginAsync(userName, AccountHost.Password)).JsonAsync(HttpStatusCode.OK);
        Add("password", login.GetProperty("result").GetInt32() != 2);
        Add("reset link", (await stranger.PostAsync("/api/account/reset-password", new { userId = Id, resetToken, password = "Abc123$$x" })).IsSuccessStatusCode);
        return open;

        void Add(string door, bool isOpen)
        {
            if (isOpen)
            {
                open.Add(door);
            }
        }
    }

    /// <summary>Whether a change comes through. The first after an end may: the session is looked at behind each.</summary>
    private async Task<bool> IsToldAsync()
    {
        var id = Guid.CreateVersion7();
        await portal.InTenantAsync(tenant.Id, services =>
        {
            services.GetRequiredService<ILiveUpdates>().Publish("customer", id);
            return Task.CompletedTask;
        });
        while (true)
        {
            var line = await live.ReadLineAsync().WaitAsync(Patience);
            if (line?.Contains($"{id}", StringComparison.Ordinal) != false)
            {
                return line is not null;
            }
        }
    }
}
