using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class StaffUserSecurity(
    PortalDbContext db,
    StaffMemberships memberships,
    SessionEnds ends,
    SecondFactorReset<StaffUser, StaffAuthenticator, StaffRecoveryCode, StaffUserPasskey> reset,
    ICurrentUser user,
    TimeProvider clock) : IStaffUserSecurity
{
    /// <inheritdoc />
    public async Task<PagedResult<SessionDto>> SessionsAsync(Guid userId, ListRequest request, CancellationToken ct)
    {
        var account = await LoadAsync(userId, ct);
        return await db.Set<AccountSession>().AsNoTracking().Living(account.Id, account.SecurityStamp!, clock.GetUtcNow()).PageAsync(request, user, ct);
    }

    /// <inheritdoc />
    public async Task EndSessionAsync(Guid userId, Guid sessionId, CancellationToken ct)
    {
        await LoadAsync(userId, ct);
        await ends.EndAsync(userId, sessionId, ct);
    }

    /// <inheritdoc />
    public async Task EndSessionsAsync(Guid userId, CancellationToken ct)
    {
        await LoadAsync(userId, ct);
        await ends.EndAllAsync(userId, user.Actor.SessionId, ct);
    }

    /// <inheritdoc />
    public async Task ResetTwoFactorAsync(Guid userId, CancellationToken ct) => await reset.RunAsync(await LoadAsync(userId, ct), UserKind.Staff, ct);

    private async Task<StaffUser> LoadAsync(Guid id, CancellationToken ct)
    {
        var account = EntityNotFoundException.Require(await db.Set<StaffUser>().SingleOrDefaultAsync(u => u.Id == id, ct), id);
        await memberships.EnsureCoveredAsync(id, ct);
        return account;
    }
}
