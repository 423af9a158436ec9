using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerPortal.Platform.Data;

/// <summary>Sets owner, version and "changed by" on save; refuses a row that belongs to another tenant.</summary>
internal sealed class SaveStamps(ICurrentTenant tenant, ICurrentUser user, TimeProvider clock)
{
    public void Apply(ChangeTracker tracker)
    {
        tracker.DetectChanges();
        var entries = tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in entries)
        {
            Own(entry);
        }

        var now = clock.GetUtcNow();
        foreach (var entry in tracker.Entries<AggregateRoot>().Where(e => Changed(e, entries)).ToList())
        {
            Stamp(entry, now);
        }
    }

    private static bool Changed(EntityEntry<AggregateRoot> root, List<EntityEntry> changed) =>
        root.State is EntityState.Added or EntityState.Modified
        || (root.State == EntityState.Unchanged
            && (root.Entity.Events.Count > 0 || changed.Any(c => IsPartOf(c, root))));

    private static bool IsPartOf(EntityEntry part, EntityEntry root) =>
        part.Metadata.GetForeignKeys().Any(key =>
            (key.IsOwnership || key.PrincipalToDependent is not null)
            && key.PrincipalEntityType == root.Metadata
            && key.Properties.Count == 1
            && Equals(part.Property(key.Properties[0].Name).CurrentValue, root.Property(nameof(Entity.Id)).CurrentValue));

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
