using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Idempotency;

/// <summary>The claim of the running request, wherever it saves: work that is repeated after a lost race saves in a scope of its own.</summary>
internal sealed class RunningClaim
{
    private readonly AsyncLocal<IdempotencyClaim.Claimed?> current = new();

    /// <summary>Saves belong to the claim until the result is disposed.</summary>
    public IDisposable Begin(IdempotencyClaim.Claimed claim)
    {
        current.Value = claim;
        return new End(this);
    }

    /// <summary>Puts the turn into the save that is about to be written, unless an earlier save of the request had it.</summary>
    public void Join(PortalDbContext db)
    {
        if (current.Value is not { IsEffective: false } claim || claim.TenantId != db.TenantId
            || db.ChangeTracker.Entries<IdempotencyKey>().Any(e => e.Entity.Id == claim.RowId))
        {
            return;
        }

        var row = IdempotencyKey.Stub(claim);
        db.Attach(row);
        row.TurnEffective();
        db.Entry(row).Property(k => k.State).IsModified = true;
    }

    /// <summary>A save that had the turn was committed.</summary>
    public void Committed(PortalDbContext db)
    {
        if (current.Value is { } claim && claim.TenantId == db.TenantId)
        {
            claim.IsEffective = true;
        }
    }

    private sealed class End(RunningClaim owner) : IDisposable
    {
        public void Dispose() => owner.current.Value = null;
    }
}
