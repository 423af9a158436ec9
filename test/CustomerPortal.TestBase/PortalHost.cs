using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerPortal.TestBase;

/// <summary>The real host on a database of its own, with a clock that can be moved. One per test class or collection.</summary>
public class PortalHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>Password of the host's first administrator, whose user name is "admin".</summary>
    public const string HostPassword = "Lighthouse-Keeper-9!";

    /// <summary>The database of this host.</summary>
    public TestDatabase Database { get; } = new();

    /// <summary>The clock of this host.</summary>
    public FakeClock Clock { get; } = new();

    /// <summary>Makes the database and starts the host.</summary>
    public virtual async Task InitializeAsync()
    {
        await Database.CreateAsync();
        _ = Services;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>Runs a piece of work in a scope of its own, as the tenant and (unless given) as the system.</summary>
    public async Task<T> InTenantAsync<T>(Guid tenantId, Func<IServiceProvider, Task<T>> work, Actor? actor = null)
    {
        using var tenant = Services.GetRequiredService<ICurrentTenant>().Change(tenantId);
        using var user = Services.GetRequiredService<ICurrentUser>().Change(actor ?? Actor.System);
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <inheritdoc cref="InTenantAsync{T}"/>
    public Task InTenantAsync(Guid tenantId, Func<IServiceProvider, Task> work, Actor? actor = null) =>
        InTenantAsync(tenantId, async services =>
        {
            await work(services);
            return true;
        }, actor);

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        foreach (var (key, value) in Settings())
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            ConfigureServices(services);
        });
    }

    /// <summary>What a derived host sets differently.</summary>
    protected virtual IReadOnlyDictionary<string, string?> Settings()
    {
        var settings = new Dictionary<string, string?>(Database.Settings)
        {
            ["Demo:Seed"] = "false",
            ["Schedules:Enabled"] = "false",

            // With a password nobody is invited at the start: the outbox begins empty.
            ["HostAdministrator:Password"] = HostPassword,
            ["Data:Folder"] = Database.Folder,
            ["RateLimits:DoorsPerAddress:Permits"] = "100000",
            ["RateLimits:DoorPerAccount:Permits"] = "100000",
            ["Stop:DrainSeconds"] = "0",
            ["Typst:WarmUp"] = "false",
            ["Typst:Workers"] = "1",
        };
        return settings;
    }

    /// <summary>What a derived host replaces.</summary>
    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }
}
