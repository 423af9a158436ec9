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

    /// <summary>Ends one session of the signed-in account.</summary>
    public async Task EndAsync(Guid sessionId, CancellationToken ct)
    {
        var accountId = user.Id ?? throw new InvalidOperationException("Nobody is signed in.");
        if (!await db.Set<EndedSession>().AnyAsync(s => s.Id == sessionId, ct))
        {
            db.Add(new EndedSession(sessionId, accountId, clock.GetUtcNow()));
        }

        await SaveEndedAsync(accountId, ct);
    }

    /// <summary>Forgets the ended sessions of the tenant whose cookies have run out by themselves.</summary>
    public Task ForgetOutlivedAsync(CancellationToken ct)
    {
        var outlived = clock.GetUtcNow() - Remembered;
        return db.Set<EndedSession>().Where(s => s.EndedAt < outlived).ExecuteDeleteAsync(ct);
    }

    /// <summary>Notes when a person changed the account.</summary>
    public void MarkChanged(StaffUser account) => account.ChangedAt = clock.GetUtcNow();

    /// <summary>Saves, then forgets what this node remembers of the account's sessions.</summary>
    public async Task SaveEndedAsync(Guid accountId, CancellationToken ct)
    {
        await unitOfWork.SaveAsync(ct);
        states.Forget(accountId);
    }
}
