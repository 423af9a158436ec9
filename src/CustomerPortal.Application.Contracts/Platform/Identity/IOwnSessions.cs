using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Identity;

/// <summary>The sessions of the signed-in account, staff or contact.</summary>
public interface IOwnSessions
{
    /// <summary>The living ones, the latest used first. Searched by device, network and who sits there.</summary>
    Task<PagedResult<SessionDto>> ListAsync(ListRequest request, CancellationToken ct);

    /// <summary>Ends one.</summary>
    /// <exception cref="Kernel.EntityNotFoundException">The account has no such session.</exception>
    Task EndAsync(Guid sessionId, CancellationToken ct);

    /// <summary>Ends all but the running one.</summary>
    Task EndOthersAsync(CancellationToken ct);
}
