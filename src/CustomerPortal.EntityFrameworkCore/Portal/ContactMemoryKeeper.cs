using System.Reflection;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Portal;

/// <summary>Lets the node forget the contacts of a tenant whenever something was saved that their access is made of.</summary>
internal sealed class ContactMemoryKeeper(ContactMemory memory) : ISaveStep, ICommitStep
{
    private Guid? changed;

    /// <inheritdoc />
    public Task BeforeSaveAsync(PortalDbContext db, CancellationToken ct)
    {
        if (db.ChangeTracker.Entries().Any(entry => entry.State != EntityState.Unchanged && entry.Metadata.ClrType.IsDefined(typeof(RememberedWithContactsAttribute))))
        {
            changed = db.TenantId;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Committed()
    {
        if (changed is { } tenantId)
        {
            memory.Forget(tenantId);
            changed = null;
        }
    }
}
