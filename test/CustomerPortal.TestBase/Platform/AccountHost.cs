using System.Net;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Mail;
using CustomerPortal.TestBase.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerPortal.TestBase.Platform;

/// <summary>The real host with its administrator, and mails of the platform that a test can read.</summary>
public class AccountHost : PortalHost
{
    /// <summary>Password of every administrator of the tests.</summary>
    public const string Password = "1q2w3E*";

    private int tenants;

    /// <summary>What the platform mailed.</summary>
    public PlatformMailSink Mails { get; } = new();

    /// <summary>A browser without a session.</summary>
    public TestBrowser Browse(string host = "localhost") => new(Server, host);

    /// <summary>A browser with a session of the host's administrator.</summary>
    public Task<TestBrowser> HostAdministratorAsync() => SignInAsync("localhost", "admin", Password);

    /// <summary>A browser with a staff session.</summary>
    public async Task<TestBrowser> SignInAsync(string host, string userName, string password)
    {
        var browser = Browse(host);
        await browser.GetAsync("/api/abp/application-configuration");
        var answer = await (await browser.LoginAsync(userName, password)).JsonAsync(HttpStatusCode.OK);
        answer.GetProperty("result").GetInt32().ShouldBe(1, answer.ToString());
        return browser;
    }

    /// <summary>A new tenant with its administrator "admin".</summary>
    public async Task<TestTenant> TenantAsync()
    {
        var name = $"Tenant {Interlocked.Increment(ref tenants)} of {Guid.CreateVersion7():N}"[..40].Trim();
        using var host = await HostAdministratorAsync();
        var made = await (await host.PostAsync("/api/multi-tenancy/tenants", new
        {
            name,
            adminEmailAddress = "admin@example.com",
            adminPassword = Password,
        })).JsonAsync(HttpStatusCode.OK);
        return new TestTenant(this, made.GetProperty("id").GetGuid(), name, $"{made.GetProperty("hostLabel").GetString()}.localhost");
    }

    /// <summary>Waits until nothing is left to deliver.</summary>
    public Task DeliveredAsync(Guid tenant) => Eventually.GetAsync(() => PendingAsync(tenant), pending => pending == 0, "every delivery", seconds: 120);

    /// <summary>Deliveries that are waiting or under way.</summary>
    public Task<int> PendingAsync(Guid tenant) => InTenantAsync(tenant, services =>
        services.GetRequiredService<PortalDbContext>().Set<OutboxMessage>().CountAsync(m => m.State == OutboxState.Pending));

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["HostAdministrator:Password"] = Password,
        ["RateLimits:DoorsPerAddress:Permits"] = "100000",
    };

    /// <inheritdoc />
    protected override void ConfigureServices(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Scoped<IPlatformMailer>(provider => Mails.HeldTo(provider.GetRequiredService<MailTemplateRegistry>())));
}
