using CustomerPortal.Kernel;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Isolation;

/// <summary>The real host with two filled tenants A and B, and nothing left to deliver.</summary>
public class IsolationHost : AccountHost
{
    internal TenantWorlds A { get; private set; } = null!;

    internal TenantWorlds B { get; private set; } = null!;

    /// <summary>A third tenant, which the host's administrator may spoil.</summary>
    internal World Scratch { get; private set; } = null!;

    private static readonly string[] Asked = ["/api/", "/brand/"];

    /// <summary>The routes of the product.</summary>
    internal IReadOnlyList<RouteEndpoint> Endpoints => [.. AllEndpoints.Where(e => e.Metadata.GetMetadata<PlantedLeak>() is null)];

    /// <summary>The same and those that the test planted.</summary>
    internal IReadOnlyList<RouteEndpoint> AllEndpoints =>
    [
        .. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => Asked.Any(start => $"/{e.RoutePattern.RawText?.TrimStart('/')}".StartsWith(start, StringComparison.OrdinalIgnoreCase))),
    ];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        A = await new TenantMaker(this, "A").MakeAsync();
        B = await new TenantMaker(this, "B").MakeAsync();
        var scratch = await TenantAsync();
        Scratch = new World("CAN-S", new Dictionary<string, string> { ["tenant"] = scratch.Id.ToString(), ["tenantName"] = scratch.Name });
        foreach (var tenant in new[] { A.Tenant.Id, B.Tenant.Id, scratch.Id, TenantIds.Host })
        {
            await DeliveredAsync(tenant);
        }
    }

    /// <summary>A browser without a session but with the request tokens of both areas.</summary>
    internal async Task<TestBrowser> StrangerAsync(string host)
    {
        var browser = Browse(host);
        (await browser.GetAsync("/api/abp/application-configuration")).EnsureSuccessStatusCode();
        (await browser.GetAsync("/api/portal/session")).EnsureSuccessStatusCode();
        return browser;
    }

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["RateLimits:ExpensivePerAccount:Permits"] = "100000",
        ["RateLimits:DoorPerAccount:Permits"] = "100000",
        ["Mail:Folder"] = Path.Combine(Database.Folder, "mail"),
    };

    /// <inheritdoc />
    protected override void ConfigureServices(IServiceCollection services)
    {
        base.ConfigureServices(services);
        services.AddSingleton<IStartupFilter>(_ => new PlantedLeaks(Database));
    }
}
