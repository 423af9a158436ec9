namespace CustomerPortal.Messaging;

/// <summary>Addresses from which mails came back, for staff.</summary>
public interface IBouncedAddressAppService
{
    /// <summary>All of them, the latest first.</summary>
    Task<IReadOnlyList<BouncedAddressDto>> GetListAsync(CancellationToken ct);

    /// <summary>Takes the mark off an address; what was held for it goes out.</summary>
    Task ClearAsync(Guid id, CancellationToken ct);
}
