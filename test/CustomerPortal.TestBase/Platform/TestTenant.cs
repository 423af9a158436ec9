using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.TestBase.Platform;

/// <summary>A tenant of a test.</summary>
public sealed record TestTenant(AccountHost Portal, Guid Id, string Name, string Host)
{
    /// <summary>A browser with a session of its administrator.</summary>
    public Task<TestBrowser> AdministratorAsync() => SignInAsync("admin");

    /// <summary>A browser with a staff session.</summary>
    public Task<TestBrowser> SignInAsync(string userName, string password = AccountHost.Password) => Portal.SignInAsync(Host, userName, password);

    /// <summary>A browser at its address, without a session but with a request token.</summary>
    public async Task<TestBrowser> StrangerAsync()
    {
        var browser = Portal.Browse(Host);
        await browser.GetAsync("/api/abp/application-configuration");
        return browser;
    }

    /// <summary>A new staff account.</summary>
    public async Task<JsonElement> UserAsync(string userName, params string[] roleNames)
    {
        using var admin = await AdministratorAsync();
        return await (await admin.PostAsync("/api/identity/users", new
        {
            userName,
            email = $"{userName}@example.com",
            password = AccountHost.Password,
            roleNames,
        })).JsonAsync(HttpStatusCode.OK);
    }
}
