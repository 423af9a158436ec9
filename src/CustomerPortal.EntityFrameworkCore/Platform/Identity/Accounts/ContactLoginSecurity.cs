using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class ContactLoginSecurity(PortalDbContext db, SessionEnds ends, ICurrentUser user, TimeProvider clock) : IContactLoginSecurity
{
    /// <inheritdoc />
    public async Task<ItemsDto<SessionDto>> SessionsAsync(Guid loginId, CancellationToken ct)
    {
        var login = EntityNotFoundException.Require(await db.Set<ContactLogin>().SingleOrDefaultAsync(l => l.Id == loginId, ct), loginId);
        return await db.Set<AccountSession>().AsNoTracking().Living(login.Id, login.SecurityStamp!, clock.GetUtcNow()).ShowAsync(user, ct);
    }

    /// <inheritdoc />
    public Task EndSessionAsync(Guid loginId, Guid sessionId, CancellationToken ct) => ends.EndAsync(loginId, sessionId, ct);

    /// <inheritdoc />
    public Task EndSessionsAsync(Guid loginId, CancellationToken ct) => ends.EndAllAsync(loginId, null, ct);
}
