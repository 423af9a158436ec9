using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Health;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Live;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.Portal;
using CustomerPortal.TestBase.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>The road of a request without the product behind it: the real pipeline, endpoints of the test, accounts and tenants made up.</summary>
public class PipelineHost : IAsyncLifetime
{
    private WebApplication? app;

    public FakeAccounts Accounts { get; } = new();

    public DirectoryInfo WebRoot { get; } = Directory.CreateTempSubdirectory("portal-web-");

    public IServiceProvider Services => App.Services;

    private WebApplication App => app ?? throw new InvalidOperationException("The host has not started.");

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing", WebRootPath = WebRoot.FullName });
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(Settings()) { ["Tenancy:BaseDomains:0"] = "localhost", ["Stop:DrainSeconds"] = "0" });
        AddOutside(builder.Services);
        builder.Services.AddHttpApi();
        Prepare();
        app = builder.Build();
        app.UseHttpApi();
        PipelineEndpoints.Map(app);
        app.MapHttpApi();
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        WebRoot.Delete(recursive: true);
    }

    public TestBrowser Browse(string host = "localhost") => new(App.GetTestServer(), host);

    /// <summary>A browser with a staff session of the tenant.</summary>
    public async Task<TestBrowser> StaffAsync(Guid? tenantId = null, string host = "localhost")
    {
        var browser = Browse(host);
        await browser.GetAsync("/api/test/token");
        (await browser.PostAsync($"/api/test/sign-in?tenantId={tenantId ?? FakeAccounts.Acme.Id}")).EnsureSuccessStatusCode();
        return browser;
    }

    /// <summary>A browser with a client-area session of Acme.</summary>
    public async Task<TestBrowser> ContactAsync()
    {
        var browser = Browse();
        await browser.GetAsync("/api/portal/test/token");
        (await browser.PostAsync("/api/portal/test/sign-in")).EnsureSuccessStatusCode();
        return browser;
    }

    protected virtual IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>
    {
        ["RateLimits:DoorsPerAddress:Permits"] = "10000",
        ["RateLimits:DoorsPerAddress:Window"] = "00:01:00",
    };

    /// <summary>Fills the web root before the host starts.</summary>
    protected virtual void Prepare()
    {
    }

    private void AddOutside(IServiceCollection services)
    {
        services.AddSingleton<ICurrentTenant, CurrentTenant>();
        services.AddSingleton<IFeatureDefinitionProvider, Features.PlatformFeatures>();
        services.AddSingleton<FeatureRegistry>();
        services.AddSingleton<PortalRightRegistry>();
        services.AddSingleton<IFeatures, FakeFeatures>();
        services.AddSingleton<ModuleSwitches>();
        services.AddSingleton<ICurrentUser, CurrentUser>();
        services.AddSingleton<ICurrentLanguage, CurrentLanguage>();
        services.AddSingleton<ITexts, EmbeddedTexts>();
        services.AddSingleton<ITenantTexts, ShippedTexts>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ITenantDirectory>(Accounts);
        services.AddSingleton<ISessionValidator>(Accounts);
        services.AddSingleton<IAccountSessions>(Accounts);
        services.AddSingleton<IPermissionChecker>(Accounts);
        services.AddSingleton<IKnownContacts>(Accounts);
        services.AddSingleton<IInstalledLanguages>(Accounts);
        services.AddSingleton<IDatabaseFaults, FakeFaults>();
        services.AddSingleton<IReadyCheck, FakeFaults>();
        services.AddSingleton<ILiveUpdates, FakeLive>();
        services.AddSingleton<IRefusals, FakeRefusals>();
        services.AddSingleton<Crossing>();
    }
}
