using CustomerPortal.Platform.Demo;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Demo;

/// <summary>A host whose database has the demo of the day on which the clock begins.</summary>
public class DemoHost : PortalHost
{
    public static readonly DateOnly Today = DateOnly.FromDateTime(FakeClock.Start.UtcDateTime);

    public static readonly string[] Tenants = ["Acme", "Globex"];

    /// <summary>Documents that the tests ask for; nothing else is rendered.</summary>
    public const int Rendered = 1;

    /// <summary>What the first seeding said.</summary>
    public bool Seeded { get; private set; }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Seeded = await SeedAsync();
    }

    /// <summary>Seeds as the migrator does: nothing is set around it.</summary>
    public async Task<bool> SeedAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IDemoSeeder>().SeedAsync(Today, CancellationToken.None);
    }

    public async Task<T> InDemoAsync<T>(string tenant, Func<IServiceProvider, Task<T>> work)
    {
        var found = await Services.GetRequiredService<ITenantDirectory>().FindByNameAsync(tenant, CancellationToken.None);
        return await InTenantAsync(found.ShouldNotBeNull().Id, work);
    }

    public TestBrowser Browse(string host) => new(Server, host);

    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Outbox:Enabled"] = "false",
        ["HostAdministrator:Password"] = DemoTenant.Password,
    };
}
