using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <summary>Sessions and second factors of a contact's login. A contact without a login has none.</summary>
public interface IContactSecurityAppService
{
    /// <summary>The living sessions, the latest used first. Searched by device, network and who sits there.</summary>
    Task<PagedResult<SessionDto>> SessionsAsync(Guid customerId, Guid contactId, ListRequest request, CancellationToken ct);

    /// <summary>Ends one.</summary>
    Task EndSessionAsync(Guid customerId, Guid contactId, Guid sessionId, CancellationToken ct);

    /// <summary>Ends all of them.</summary>
    Task EndSessionsAsync(Guid customerId, Guid contactId, CancellationToken ct);

    /// <summary>Takes two-factor and passkeys from the login; its owner is told by mail.</summary>
    Task ResetTwoFactorAsync(Guid customerId, Guid contactId, CancellationToken ct);
}
