using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class BouncedAddressRepository(PortalDbContext db) : IBouncedAddressRepository
{
    /// <inheritdoc />
    public async Task<BouncedAddress?> FindAsync(string addressKey, CancellationToken ct) =>
        db.ChangeTracker.Entries<BouncedAddress>().Select(e => e.Entity).FirstOrDefault(a => a.AddressKey == addressKey)
            ?? await db.Set<BouncedAddress>().SingleOrDefaultAsync(a => a.AddressKey == addressKey, ct);

    /// <inheritdoc />
    public Task<BouncedAddress?> FindAsync(Guid id, CancellationToken ct) => db.Set<BouncedAddress>().SingleOrDefaultAsync(a => a.Id == id, ct);

    /// <inheritdoc />
    public void Add(BouncedAddress address) => db.Add(address);

    /// <inheritdoc />
    public void Remove(BouncedAddress address) => db.Remove(address);
}
