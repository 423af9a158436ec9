using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Demo;

/// <summary>What a host does before it serves: the database, at the first start of the embedded default the demo, its own administrator.</summary>
public sealed class HostStart(
    IDatabaseSetup setup,
    HostPreparation host,
    IServiceScopeFactory scopes,
    IOptions<DemoOptions> demo,
    TimeProvider clock,
    ILogger<HostStart> log)
{
    /// <summary>Prepares everything.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        await setup.PrepareAsync(ct);
        if (demo.Value.Seed && setup.IsEmbedded)
        {
            await SeedAsync(ct);
        }

        await host.EnsureAsync(ct);
    }

    private async Task SeedAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var seeder = scope.ServiceProvider.GetRequiredService<IDemoSeeder>();
        if (!await seeder.IsUntouchedAsync(ct))
        {
            return;
        }

        log.LogInformation("First start: the demo is made. Its passwords are public; Demo:Seed=false starts without it.");
        await seeder.SeedAsync(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct);
    }
}
