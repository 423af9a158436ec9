using CustomerPortal.Customers;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class PortalMailAppService(ICurrentCustomer current, IContactMails mails) : IPortalMailAppService
{
    /// <inheritdoc />
    public Task<IReadOnlyList<ContactMailDto>> GetListAsync(CancellationToken ct) => mails.ListAsync(current.ContactId, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<ContactMailDto>> SwitchAsync(ContactMailInput input, CancellationToken ct)
    {
        await mails.SwitchAsync(current.ContactId, input.Kind, input.Receives, ct);
        return await GetListAsync(ct);
    }
}
