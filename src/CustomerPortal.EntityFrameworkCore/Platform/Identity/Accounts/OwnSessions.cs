using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class OwnSessions(PortalDbContext db, SessionEnds ends, ICurrentUser user, TimeProvider clock) : IOwnSessions
{
    private Guid AccountId => user.Id ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <inheritdoc />
    public async Task<PagedResult<SessionDto>> ListAsync(ListRequest request, CancellationToken ct)
    {
        IdentityUser<Guid> account = user.Actor.Kind == UserKind.Staff ? await ends.OwnAsync<StaffUser>(ct) : await ends.OwnAsync<ContactLogin>(ct);
        return await db.Set<AccountSession>().AsNoTracking().Living(account.Id, account.SecurityStamp!, clock.GetUtcNow()).PageAsync(request, user, ct);
    }

    /// <inheritdoc />
    public Task EndAsync(Guid sessionId, CancellationToken ct) => ends.EndAsync(AccountId, sessionId, ct);

    /// <inheritdoc />
    public Task EndOthersAsync(CancellationToken ct) => ends.EndAllAsync(AccountId, user.Actor.SessionId, ct);
}
