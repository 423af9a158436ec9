using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class BouncedAddressAppService(
    IBouncedAddresses queries, IBouncedAddressRepository addresses, IMailRepository mails, IUnitOfWork unitOfWork) : IBouncedAddressAppService
{
    /// <inheritdoc />
    public Task<IReadOnlyList<BouncedAddressDto>> GetListAsync(CancellationToken ct) => queries.ListAsync(ct);

    /// <inheritdoc />
    public async Task ClearAsync(Guid id, CancellationToken ct)
    {
        var address = EntityNotFoundException.Require(await addresses.FindAsync(id, ct), id);
        foreach (var mail in await mails.ListHeldAsync(address.AddressKey, ct))
        {
            mail.Release();
        }

        addresses.Remove(address);
        await unitOfWork.SaveAsync(ct);
    }
}
