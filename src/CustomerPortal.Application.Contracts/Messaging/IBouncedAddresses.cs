namespace CustomerPortal.Messaging;

/// <summary>Addresses from which mails came back, for those who show addresses.</summary>
public interface IBouncedAddresses
{
    /// <summary>When a mail came back, by address (in its comparable form); addresses without a mark are left out.</summary>
    Task<IReadOnlyDictionary<string, DateTimeOffset>> FindAsync(IReadOnlyCollection<string> addressKeys, CancellationToken ct);

    /// <summary>All of them, the latest first.</summary>
    Task<IReadOnlyList<BouncedAddressDto>> ListAsync(CancellationToken ct);
}
