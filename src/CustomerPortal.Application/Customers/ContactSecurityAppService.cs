using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class ContactSecurityAppService(IContactRepository contacts, IContactLoginSecurity logins) : IContactSecurityAppService
{
    /// <inheritdoc />
    public async Task<PagedResult<SessionDto>> SessionsAsync(Guid customerId, Guid contactId, ListRequest request, CancellationToken ct) =>
        await LoginAsync(customerId, contactId, ct) is { } login ? await logins.SessionsAsync(login, request, ct) : new PagedResult<SessionDto>(0, false, []);

    /// <inheritdoc />
    public async Task EndSessionAsync(Guid customerId, Guid contactId, Guid sessionId, CancellationToken ct) =>
        await logins.EndSessionAsync(await LoginAsync(customerId, contactId, ct) ?? Guid.Empty, sessionId, ct);

    /// <inheritdoc />
    public async Task EndSessionsAsync(Guid customerId, Guid contactId, CancellationToken ct)
    {
        if (await LoginAsync(customerId, contactId, ct) is { } login)
        {
            await logins.EndSessionsAsync(login, ct);
        }
    }

    /// <inheritdoc />
    public async Task ResetTwoFactorAsync(Guid customerId, Guid contactId, CancellationToken ct)
    {
        if (await LoginAsync(customerId, contactId, ct) is { } login)
        {
            await logins.ResetTwoFactorAsync(login, ct);
        }
    }

    private async Task<Guid?> LoginAsync(Guid customerId, Guid contactId, CancellationToken ct)
    {
        var contact = EntityNotFoundException.Require(await contacts.FindAsync(contactId, ct), contactId);
        return contact.CustomerId == customerId ? contact.LoginId : throw new EntityNotFoundException(typeof(Contact), contactId);
    }
}
