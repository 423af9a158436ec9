using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Identity;

/// <summary>Reads of sessions.</summary>
internal static class SessionQueries
{
    private const string LatestUsedFirst = "lastUsedAt desc";

    private static readonly SortFields<SessionDto> Fields = new SortFields<SessionDto>("lastUsedAt", s => s.LastUsedAt, s => s.Id)
        .Add("openedAt", s => s.OpenedAt)
        .Add("device", s => s.Device)
        .Add("network", s => s.Network);

    /// <summary>The sessions of an account that count.</summary>
    public static IQueryable<AccountSession> Living(this IQueryable<AccountSession> sessions, Guid accountId, string stamp, DateTimeOffset now) =>
        sessions.Where(s => s.AccountId == accountId && s.EndedAt == null && s.Stamp == stamp && s.ExpiresAt > now);

    /// <summary>For people, the latest used first.</summary>
    public static Task<PagedResult<SessionDto>> PageAsync(this IQueryable<AccountSession> sessions, ListRequest request, ICurrentUser user, CancellationToken ct)
    {
        var own = user.Actor.SessionId;
        return sessions.Containing(request.Filter, s => s.Device, s => s.Network, s => s.BehindName)
            .Select(s => new SessionDto
            {
                Id = s.Id,
                Way = s.Way,
                Device = s.Device,
                Network = s.Network,
                OpenedAt = s.OpenedAt,
                LastUsedAt = s.LastUsedAt,
                IsCurrent = s.Id == own,
                BehindName = s.BehindName,
            })
            .PageAsync(request with { Sorting = request.Sorting ?? LatestUsedFirst }, Fields, ct);
    }
}
