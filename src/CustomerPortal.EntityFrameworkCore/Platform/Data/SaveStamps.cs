using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerPortal.Platform.Data;

/// <summary>Sets owner, version and "changed by" on save; refuses a row that belongs to another tenant.</summary>
internal sealed class SaveStamps(ICurrentTenant tenant, ICurrentUser user, SaveMoments moments)
{
    public void Apply(ChangeTracker tracker)
    {
        var entries = tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in entries)
        {
            Own(entry);
        }

        var touched = RootsOf(entries);
        foreach (var entry in tracker.Entries<AggregateRoot>().Where(e => Changed(e, touched)).ToList())
        {
            Stamp(entry, moments.Of(entry.Entity));
        }
    }

    private static bool Changed(EntityEntry<AggregateRoot> root, HashSet<(IReadOnlyEntityType, object)> touched) =>
        root.State is EntityState.Added or EntityState.Modified
        || (root.State == EntityState.Unchanged && (root.Entity.Events.Count > 0 || touched.Contains((root.Metadata, root.Entity.Id))));

    /// <summary>Whatever has a changed part: islands, lines, memberships.</summary>
    private static HashSet<(IReadOnlyEntityType, object)> RootsOf(IEnumerable<EntityEntry> changed) =>
    [
        .. from part in changed
           from key in part.Metadata.GetForeignKeys()
           where (key.IsOwnership || key.PrincipalToDependent is not null) && key.Properties.Count == 1
           let owner = part.Property(key.Properties[0].Name).CurrentValue
           where owner is not null
           select ((IReadOnlyEntityType)key.PrincipalEntityType, owner),
    ];

    private void Own(EntityEntry entry)
    {
        if (entry.Entity is not ITenantOwned)
        {
            return;
        }

        var owner = entry.Property(nameof(ITenantOwned.TenantId));
        if (entry.State == EntityState.Added)
        {
            owner.CurrentValue = tenant.Id;
        }
        else if (!Equals(owner.OriginalValue, tenant.Id) || !Equals(owner.CurrentValue, tenant.Id))
        {
            throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} of another tenant was about to be saved.");
        }
    }

    private void Stamp(EntityEntry<AggregateRoot> entry, DateTimeOffset now)
    {
        if (entry.State == EntityState.Added)
        {
            entry.Property(e => e.CreatedAt).CurrentValue = now;
            entry.Property(e => e.CreatedBy).CurrentValue = user.Id;
        }

        var version = entry.Property(e => e.Version);
        version.CurrentValue = version.OriginalValue + 1;
        entry.Property(e => e.ChangedAt).CurrentValue = now;
        entry.Property(e => e.ChangedBy).CurrentValue = user.Id;
    }
}
