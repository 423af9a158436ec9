using System.Diagnostics;
using System.Reflection;

namespace CustomerPortal.Platform.Health;

/// <summary>What runs, and since when.</summary>
internal sealed class ProgramProbe(TimeProvider clock) : IHealthProbe
{
    /// <inheritdoc />
    public string Name => "Program";

    /// <inheritdoc />
    public Task<HealthRowDto> LookAsync(CancellationToken ct)
    {
        var version = typeof(ProgramProbe).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') ?? [];
        using var process = Process.GetCurrentProcess();
        var running = TimeProvider.System.GetUtcNow() - process.StartTime.ToUniversalTime();
        return Task.FromResult(new HealthRowDto(Name, HealthState.Good,
        [
            new HealthFactDto("Version") { Text = version.ElementAtOrDefault(0) },
            new HealthFactDto("Commit") { Text = version.ElementAtOrDefault(1) },
            new HealthFactDto("StartedAt") { Moment = clock.GetUtcNow() - running },
            new HealthFactDto("MemoryBytes") { Number = process.WorkingSet64 },
        ]));
    }
}
