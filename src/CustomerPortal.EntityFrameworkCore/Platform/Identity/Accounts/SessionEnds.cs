using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Ends sessions and tells this node's memory at once; other nodes notice within five seconds.</summary>
internal sealed class SessionEnds(PortalDbContext db, IUnitOfWork unitOfWork, SessionStates states, ICurrentUser user, TimeProvider clock)
{
    // Longer than any cookie lives.
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    /// <summary>The signed-in account's row.</summary>
    public async Task<TUser> OwnAsync<TUser>(CancellationToken ct)
        where TUser : IdentityUser<Guid>
    {
        var id = user.Id ?? throw new InvalidOperationException("Nobody is signed in.");
        return EntityNotFoundException.Require(await db.Set<TUser>().SingleOrDefaultAsync(u => u.Id == id, ct), id);
    }

    /// <summary>Ends one session of the signed-in account, if it is there.</summary>
    public async Task SignOutAsync(Guid sessionId, CancellationToken ct)
    {
        var accountId = user.Id ?? throw new InvalidOperationException("Nobody is signed in.");
        await EndWhereAsync(accountId, db.Set<AccountSession>().Where(s => s.Id == sessionId), ct);
    }

    /// <summary>Ends one session of an account.</summary>
    /// <exception cref="EntityNotFoundException">The account has no such open session.</exception>
    public async Task EndAsync(Guid accountId, Guid sessionId, CancellationToken ct)
    {
        if (await EndWhereAsync(accountId, db.Set<AccountSession>().Where(s => s.Id == sessionId && s.EndedAt == null), ct) == 0)
        {
            throw new EntityNotFoundException(typeof(AccountSession), sessionId);
        }
    }

    /// <summary>Ends every session of an account but one.</summary>
    public Task EndAllAsync(Guid accountId, Guid? butSessionId, CancellationToken ct) =>
        EndWhereAsync(accountId, db.Set<AccountSession>().Where(s => s.EndedAt == null && s.Id != butSessionId), ct);

    /// <summary>Forgets the sessions of the tenant that ended, or were last used, long ago.</summary>
    public Task ForgetOutlivedAsync(CancellationToken ct)
    {
        var outlived = clock.GetUtcNow() - Remembered;
        return db.Set<AccountSession>().Where(s => s.EndedAt < outlived || s.ExpiresAt < outlived).ExecuteDeleteAsync(ct);
    }

    /// <summary>Notes when a person changed the account.</summary>
    public void MarkChanged(StaffUser account) => account.ChangedAt = clock.GetUtcNow();

    /// <summary>Saves, then forgets what this node remembers of the account's sessions.</summary>
    public async Task SaveEndedAsync(Guid accountId, CancellationToken ct)
    {
        await unitOfWork.SaveAsync(ct);
        states.Forget(accountId);
    }

    private async Task<int> EndWhereAsync(Guid accountId, IQueryable<AccountSession> which, CancellationToken ct)
    {
        var found = await which.Where(s => s.AccountId == accountId).ToListAsync(ct);
        foreach (var session in found)
        {
            session.End(clock.GetUtcNow());
        }

        await SaveEndedAsync(accountId, ct);
        return found.Count;
    }
}
