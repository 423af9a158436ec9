using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Customers;

/// <summary>Sessions of a contact's login. A contact without a login has none.</summary>
public interface IContactSecurityAppService
{
    /// <summary>The living sessions.</summary>
    Task<ItemsDto<SessionDto>> SessionsAsync(Guid customerId, Guid contactId, CancellationToken ct);

    /// <summary>Ends one.</summary>
    Task EndSessionAsync(Guid customerId, Guid contactId, Guid sessionId, CancellationToken ct);

    /// <summary>Ends all of them.</summary>
    Task EndSessionsAsync(Guid customerId, Guid contactId, CancellationToken ct);
}
