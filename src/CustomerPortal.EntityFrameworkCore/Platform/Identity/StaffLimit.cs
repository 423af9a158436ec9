using CustomerPortal.Kernel;
using CustomerPortal.Platform.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerPortal.Platform.Identity;

/// <summary>How many active staff accounts the plan allows.</summary>
internal sealed class StaffLimit(PortalDbContext db) : ISaveLimit
{
    /// <inheritdoc />
    public string Feature => PlatformFeatures.MaxStaff;

    /// <inheritdoc />
    public int Growth(ChangeTracker tracker) => tracker.Entries<StaffUser>().Sum(entry => After(entry) - Before(entry));

    /// <inheritdoc />
    public Task<int> CountAsync(CancellationToken ct) => db.Set<StaffUser>().CountAsync(u => u.IsActive, ct);

    /// <inheritdoc />
    public BusinessException Reached(int limit, int used) =>
        new BusinessException(IdentityErrorCodes.StaffLimitReached).With("limit", limit).With("used", used);

    private static int After(EntityEntry<StaffUser> entry) => entry.State != EntityState.Deleted && entry.Entity.IsActive ? 1 : 0;

    private static int Before(EntityEntry<StaffUser> entry) =>
        entry.State != EntityState.Added && entry.Property(u => u.IsActive).OriginalValue ? 1 : 0;
}
