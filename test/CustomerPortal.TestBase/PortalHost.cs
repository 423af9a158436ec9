using System.Collections.Concurrent;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerPortal.TestBase;

/// <summary>The real host on a database of its own, with a clock that can be moved. One per test class or collection.</summary>
public class PortalHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>Password of the host's first administrator, whose user name is "admin".</summary>
    public const string HostPassword = "Lighthouse-Keeper-9!";

    private readonly ConcurrentDictionary<Guid, Lazy<Task>> made = new();

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
        await made.GetOrAdd(tenantId, id => new Lazy<Task>(() => MakeAsync(id))).Value;
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

    /// <summary>A tenant whose id a test made up gets its row: nothing is delivered for one that is not there.</summary>
    private async Task MakeAsync(Guid tenantId)
    {
        using var host = Services.GetRequiredService<ICurrentTenant>().Change(TenantIds.Host);
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        if (tenantId == TenantIds.Host || await db.Set<Tenant>().AnyAsync(t => t.Id == tenantId))
        {
            return;
        }

        var tenant = Tenant.Create($"Made up {tenantId:N}", $"t{tenantId:N}");
        tenant.MarkPrepared(Clock.GetUtcNow());
        var row = db.Entry(tenant);
        row.Property(t => t.Id).CurrentValue = tenantId;
        row.State = EntityState.Added;
        await db.SaveChangesAsync();
    }

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

            // Of a hundred thousand rounds, which is what people get, a sign-in is a tenth of a second: most of what many tests would do.
            ["Passwords:IterationCount"] = "1000",
            ["Typst:Workers"] = "1",
        };
        return settings;
    }

    /// <summary>What a derived host replaces.</summary>
    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }
}
