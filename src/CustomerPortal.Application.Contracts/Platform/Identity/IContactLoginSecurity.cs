using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Identity;

/// <summary>Sessions and second factors of contact logins, for the module that keeps the contacts; it checks whose login it is.</summary>
public interface IContactLoginSecurity
{
    /// <summary>The living sessions of a login, the latest used first. Searched by device, network and who sits there.</summary>
    Task<PagedResult<SessionDto>> SessionsAsync(Guid loginId, ListRequest request, CancellationToken ct);

    /// <summary>Ends one.</summary>
    Task EndSessionAsync(Guid loginId, Guid sessionId, CancellationToken ct);

    /// <summary>Ends all of them.</summary>
    Task EndSessionsAsync(Guid loginId, CancellationToken ct);

    /// <summary>Takes two-factor, recovery codes and passkeys from an account whose owner lost them; its sessions end, the owner is told by mail.</summary>
    Task ResetTwoFactorAsync(Guid loginId, CancellationToken ct);
}
