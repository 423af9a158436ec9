using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Writes the entries of a save into that save.</summary>
internal sealed class AuditWriter(AuditCollector collector, AuditKeeper keeper, ICurrentUser user, IRequestOrigin origin, TimeProvider clock) : IAuditLog
{
    private readonly List<AuditAct> added = [];
    private List<AuditEntry> collected = [];
    private bool isWaiting;

    /// <inheritdoc />
    public void Add(AuditAct act) => added.Add(act);

    /// <summary>Adds the entries to the context. A save that is prepared once more tells its changes once.</summary>
    public void Write(PortalDbContext db)
    {
        foreach (var entry in collected)
        {
            db.Entry(entry).State = EntityState.Detached;
        }

        var witness = new AuditWitness(user.Actor, clock.GetUtcNow(), origin.Address, origin.TraceId);
        collected = [.. collector.Collect(db.ChangeTracker).Select(act => new AuditEntry(act, witness))];
        foreach (var entry in added.Select(act => new AuditEntry(act, witness)).Concat(collected))
        {
            db.Add(entry).Property(e => e.TenantId).CurrentValue = db.TenantId;
            isWaiting = true;
        }

        added.Clear();
    }

    /// <summary>The save is done: its entries wait for their place in the chain.</summary>
    public void Written(Guid tenantId)
    {
        if (isWaiting)
        {
            keeper.Wake(tenantId);
        }

        (collected, isWaiting) = ([], false);
    }
}
