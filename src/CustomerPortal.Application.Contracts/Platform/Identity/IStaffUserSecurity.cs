using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Identity;

/// <summary>Sessions and second factors of staff accounts, for whoever keeps the accounts. Nobody reaches an account that has more than they have themselves.</summary>
public interface IStaffUserSecurity
{
    /// <summary>The living sessions of an account, the latest used first. Searched by device, network and who sits there.</summary>
    Task<PagedResult<SessionDto>> SessionsAsync(Guid userId, ListRequest request, CancellationToken ct);

    /// <summary>Ends one.</summary>
    Task EndSessionAsync(Guid userId, Guid sessionId, CancellationToken ct);

    /// <summary>Ends all of them.</summary>
    Task EndSessionsAsync(Guid userId, CancellationToken ct);

    /// <summary>Takes two-factor, recovery codes and passkeys from an account whose owner lost them; its sessions end, the owner is told by mail.</summary>
    Task ResetTwoFactorAsync(Guid userId, CancellationToken ct);
}
