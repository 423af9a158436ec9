namespace CustomerPortal.Platform.Identity;

/// <summary>Sessions of staff accounts, for whoever keeps the accounts. Nobody reaches an account that has more than they have themselves.</summary>
public interface IStaffUserSecurity
{
    /// <summary>The living sessions of an account.</summary>
    Task<ItemsDto<SessionDto>> SessionsAsync(Guid userId, CancellationToken ct);

    /// <summary>Ends one.</summary>
    Task EndSessionAsync(Guid userId, Guid sessionId, CancellationToken ct);

    /// <summary>Ends all of them.</summary>
    Task EndSessionsAsync(Guid userId, CancellationToken ct);
}
