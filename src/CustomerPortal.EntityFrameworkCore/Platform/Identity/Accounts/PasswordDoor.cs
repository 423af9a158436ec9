using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>
/// Compares a password. Does the same work for unknown, disabled and locked accounts, and counts the try in the account's row before
/// comparing, in one conditional statement, so that parallel guesses on any number of nodes cannot pass the limit.
/// </summary>
internal sealed class PasswordDoor<TUser>(PortalDbContext db, IPasswordHasher<TUser> hasher, Doors doors, IRefusals refusals, ICurrentTenant tenant, TimeProvider clock)
    where TUser : IdentityUser<Guid>
{
    /// <summary>
    /// A refusal takes this long, whatever was to be done: counting a try of an account that exists writes a row, which could be measured.
    /// The time runs from the beginning: a timer that is set after the work fires up to 4 ms early or late, by the moment in which the work ended.
    /// </summary>
    private static readonly TimeSpan RefusalTakes = TimeSpan.FromMilliseconds(200);

    private static readonly string Kind = typeof(TUser).Name;
    private static string? dummyHash;

    /// <summary>The account whose password it is, or null.</summary>
    /// <param name="login">What was typed; tries are counted by it.</param>
    /// <param name="password">What was typed.</param>
    /// <param name="candidate">The account it would be; null when there is none or it may not sign in.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<TUser?> CompareAsync(string login, string password, Func<Task<TUser?>> candidate, CancellationToken ct)
    {
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var refusalTakes = Task.Delay(RefusalTakes, clock, answered.Token);
        var user = await CompareInTurnAsync(login, password, candidate, ct);
        if (user is null)
        {
            await refusalTakes;
        }

        await answered.CancelAsync();
        return user;
    }

    private async Task<TUser?> CompareInTurnAsync(string login, string password, Func<Task<TUser?>> candidate, CancellationToken ct)
    {
        using var turn = await doors.EnterAsync(Key(login), ct);
        var user = await candidate();
        var counted = await TakeTryAsync(user?.Id ?? Guid.Empty, ct);
        var found = Verify(user, password);
        if (found == PasswordVerificationResult.Failed || !counted)
        {
            turn.Count();
            if (user is not null)
            {
                refusals.SignInFailed(Kind, user.Id, user.UserName);
            }

            return null;
        }

        await ForgiveAsync(user!, found == PasswordVerificationResult.SuccessRehashNeeded ? hasher.HashPassword(user!, password) : user!.PasswordHash!, ct);
        turn.Clear();
        return user;
    }

    /// <summary>Opens the door of an account whose owner proved itself by mail.</summary>
    public void Open(TUser user)
    {
        doors.Open(Key(user.UserName!));
        doors.Open(Key(user.Email!));
    }

    private string Key(string what) => $"{Kind}|{tenant.Id:N}|{what.Trim().ToUpperInvariant()}";

    private PasswordVerificationResult Verify(TUser? user, string password)
    {
        var typed = password.Length > IdentityConsts.MaxPasswordLength ? string.Empty : password;
        var stored = user?.PasswordHash ?? (dummyHash ??= hasher.HashPassword(null!, Kind));
        var found = hasher.VerifyHashedPassword(user!, stored, typed);
        return user?.PasswordHash is null ? PasswordVerificationResult.Failed : found;
    }

    private async Task<bool> TakeTryAsync(Guid accountId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        DateTimeOffset? until = now + Doors.Window;
        return await db.Set<TUser>()
            .Where(u => u.Id == accountId && (u.LockoutEnd == null || u.LockoutEnd <= now))
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(u => u.LockoutEnd, u => u.LockoutEnabled && u.AccessFailedCount + 1 >= Doors.Limit ? until : null)
                    .SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount + 1 >= Doors.Limit ? 0 : u.AccessFailedCount + 1),
                ct) == 1;
    }

    /// <summary>The tries are forgotten; a password that was kept with fewer rounds than are asked today is kept with today's, unless it was changed meanwhile.</summary>
    private async Task ForgiveAsync(TUser user, string hash, CancellationToken ct)
    {
        await db.Set<TUser>().Where(u => u.Id == user.Id).ExecuteUpdateAsync(
            set => set.SetProperty(u => u.LockoutEnd, (DateTimeOffset?)null).SetProperty(u => u.AccessFailedCount, 0), ct);
        if (hash != user.PasswordHash)
        {
            await db.Set<TUser>().Where(u => u.Id == user.Id && u.PasswordHash == user.PasswordHash).ExecuteUpdateAsync(set => set.SetProperty(u => u.PasswordHash, hash), ct);
        }
    }
}
