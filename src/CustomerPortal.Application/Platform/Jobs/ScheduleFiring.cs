using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Jobs;

/// <summary>Writes the event of a schedule that is due, as the host and in the name of the system.</summary>
public sealed class ScheduleFiring(IServiceScopeFactory scopes, IEnumerable<Schedule> schedules, ICurrentTenant tenant, ICurrentUser user)
{
    /// <summary>Every schedule of the product.</summary>
    public IReadOnlyList<Schedule> All { get; } = [.. schedules];

    /// <summary>Writes the event; firing twice is harmless, since the work is.</summary>
    /// <exception cref="ArgumentException">There is no schedule of this name: a plan of another version.</exception>
    public async Task FireAsync(string name, CancellationToken ct)
    {
        var schedule = All.FirstOrDefault(each => each.Name == name) ?? throw new ArgumentException($"There is no schedule {name}.", nameof(name));
        using var host = tenant.Change(TenantIds.Host);
        using var system = user.Change(Actor.System);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IOutbox>().Add(schedule.Due());
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(ct);
    }
}
