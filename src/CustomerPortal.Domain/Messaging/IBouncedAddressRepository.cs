namespace CustomerPortal.Messaging;

/// <summary>Marked addresses of the current tenant.</summary>
public interface IBouncedAddressRepository
{
    /// <summary>The mark of an address, also one of the running unit of work; null when it has none.</summary>
    Task<BouncedAddress?> FindAsync(string addressKey, CancellationToken ct);

    Task<BouncedAddress?> FindAsync(Guid id, CancellationToken ct);

    void Add(BouncedAddress address);

    void Remove(BouncedAddress address);
}
