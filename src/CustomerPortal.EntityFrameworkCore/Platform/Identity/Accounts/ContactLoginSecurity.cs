using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class ContactLoginSecurity(
    PortalDbContext db,
    SessionEnds ends,
    SecondFactorReset<ContactLogin, ContactAuthenticator, ContactRecoveryCode, ContactLoginPasskey> reset,
    ICurrentUser user,
    TimeProvider clock) : IContactLoginSecurity
{
    /// <inheritdoc />
    public async Task<PagedResult<SessionDto>> SessionsAsync(Guid loginId, ListRequest request, CancellationToken ct)
    {
        var login = await LoadAsync(loginId, ct);
        return await db.Set<AccountSession>().AsNoTracking().Living(login.Id, login.SecurityStamp!, clock.GetUtcNow()).PageAsync(request, user, ct);
    }

    /// <inheritdoc />
    public Task EndSessionAsync(Guid loginId, Guid sessionId, CancellationToken ct) => ends.EndAsync(loginId, sessionId, ct);

    /// <inheritdoc />
    public Task EndSessionsAsync(Guid loginId, CancellationToken ct) => ends.EndAllAsync(loginId, null, ct);

    /// <inheritdoc />
    public async Task ResetTwoFactorAsync(Guid loginId, CancellationToken ct) => await reset.RunAsync(await LoadAsync(loginId, ct), UserKind.Contact, ct);

    private async Task<ContactLogin> LoadAsync(Guid id, CancellationToken ct) =>
        EntityNotFoundException.Require(await db.Set<ContactLogin>().SingleOrDefaultAsync(l => l.Id == id, ct), id);
}
