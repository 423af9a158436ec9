using System.Net;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Demo;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Demo;

/// <summary>When the demo comes by itself, when not, and that it is the same every time.</summary>
[Collection(DemoCollection.Name)]
public sealed class DemoStartTests(DemoHost former)
{
    [Fact]
    public async Task The_embedded_default_begins_with_the_demo_a_server_does_not_and_both_make_the_same()
    {
        var host = new StartingHost();
        await host.InitializeAsync();
        try
        {
            (await TenantsAsync(host)).ShouldBe(TestDatabase.IsPostgreSql ? 0 : 2);
            (await host.SeedAsync()).ShouldBe(TestDatabase.IsPostgreSql);

            foreach (var tenant in DemoHost.Tenants)
            {
                (await host.InDemoAsync(tenant, DemoFigures.OfAsync)).ShouldBe(await former.InDemoAsync(tenant, DemoFigures.OfAsync));
            }
        }
        finally
        {
            await ((IAsyncLifetime)host).DisposeAsync();
        }
    }

    [Fact]
    public async Task Without_the_demo_nothing_is_made_and_nothing_is_told()
    {
        var host = new PortalHost();
        await host.InitializeAsync();
        try
        {
            using var browser = new TestBrowser(host.Server);
            var info = await (await browser.GetAsync("/api/app/public-info")).JsonAsync(HttpStatusCode.OK);

            (await TenantsAsync(host)).ShouldBe(0);
            info.GetProperty("demo").ValueKind.ShouldBe(JsonValueKind.Null);
        }
        finally
        {
            await ((IAsyncLifetime)host).DisposeAsync();
        }
    }

    [Fact]
    public async Task An_interrupted_seeding_is_finished_and_then_told()
    {
        var host = new InterruptedHost();
        await host.InitializeAsync();
        try
        {
            (await host.SeedAsync()).ShouldBeTrue();

            (await host.InDemoAsync("Acme", DemoFigures.OfAsync)).ShouldBe(await former.InDemoAsync("Acme", DemoFigures.OfAsync));
        }
        finally
        {
            await ((IAsyncLifetime)host).DisposeAsync();
        }
    }

    [Fact]
    public async Task An_installation_with_a_tenant_of_its_own_is_left_alone()
    {
        var host = new PortalHost();
        await host.InitializeAsync();
        try
        {
            await host.InTenantAsync(TenantIds.Host, services => services.GetRequiredService<ITenantAppService>().CreateAsync(
                new TenantCreateInput { Name = "Bolt", AdminEmailAddress = "admin@bolt.example", AdminPassword = "1q2w3E*" }, CancellationToken.None));

            var seeded = await host.InTenantAsync(TenantIds.Host, services => services.GetRequiredService<IDemoSeeder>().SeedAsync(DemoHost.Today, CancellationToken.None));

            seeded.ShouldBeFalse();
            (await TenantsAsync(host)).ShouldBe(1);
        }
        finally
        {
            await ((IAsyncLifetime)host).DisposeAsync();
        }
    }

    private static Task<int> TenantsAsync(PortalHost host) => host.InTenantAsync(TenantIds.Host, async services =>
        (int)(await services.GetRequiredService<ITenantAppService>().ListAsync(new TenantListRequest(), CancellationToken.None)).TotalCount);

    /// <summary>Starts as the product does when nobody configures anything.</summary>
    private sealed class StartingHost : DemoHost
    {
        public override async Task InitializeAsync()
        {
            await Database.CreateEmptyAsync();
            _ = Services;
        }

        protected override IReadOnlyDictionary<string, string?> Settings()
        {
            var settings = new Dictionary<string, string?>(base.Settings());
            settings.Remove("Demo:Seed");
            return settings;
        }
    }

    /// <summary>Its first seeding breaks off after the customers of the first tenant.</summary>
    private sealed class InterruptedHost : DemoHost
    {
        private readonly Breaking breaking = new();

        public override async Task InitializeAsync()
        {
            await Database.CreateEmptyAsync();
            _ = Services;
            await Should.ThrowAsync<OperationCanceledException>(SeedAsync);
            breaking.IsOver = true;
        }

        protected override void ConfigureServices(IServiceCollection services) => services.AddScoped<IDemoPart>(_ => breaking);
    }

    private sealed class Breaking : IDemoPart
    {
        public bool IsOver { get; set; }

        public int Order => 35;

        public Task SeedAsync(DemoTenant demo, CancellationToken ct) => IsOver ? Task.CompletedTask : throw new OperationCanceledException();
    }
}
