using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Reads of sessions.</summary>
internal static class SessionQueries
{
    /// <summary>The sessions of an account that count.</summary>
    public static IQueryable<AccountSession> Living(this IQueryable<AccountSession> sessions, Guid accountId, string stamp, DateTimeOffset now) =>
        sessions.Where(s => s.AccountId == accountId && s.EndedAt == null && s.Stamp == stamp && s.ExpiresAt > now);

    /// <summary>For people, the latest used first.</summary>
    public static async Task<ItemsDto<SessionDto>> ShowAsync(this IQueryable<AccountSession> sessions, ICurrentUser user, CancellationToken ct) =>
        new(await sessions.OrderByDescending(s => s.LastUsedAt).ThenByDescending(s => s.Id)
            .Select(s => new SessionDto
            {
                Id = s.Id,
                Way = s.Way,
                Device = s.Device,
                Network = s.Network,
                OpenedAt = s.OpenedAt,
                LastUsedAt = s.LastUsedAt,
                IsCurrent = s.Id == user.Actor.SessionId,
                BehindName = s.BehindName,
            }).ToListAsync(ct));
}
