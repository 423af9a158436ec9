using System.Security.Cryptography;
using System.Text;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Settings;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>
/// The second step of one kind of account: a code of its app, or a recovery code. Tries are counted in the app's row before anything is
/// compared, and a code is used up by one conditional statement: of parallel uses, on any number of nodes, one finds it unused.
/// </summary>
internal sealed class SecondFactor<TUser, TAuthenticator, TCode>(
    PortalDbContext db, Doors doors, ISecretProtector protector, IRefusals refusals, TimeProvider clock)
    where TUser : IdentityUser<Guid>
    where TAuthenticator : Authenticator, new()
    where TCode : RecoveryCode, new()
{
    private const int Codes = 10;
    private const int CodeBytes = 10;

    public Task<int> CodesLeftAsync(Guid accountId, CancellationToken ct) =>
        db.Set<TCode>().CountAsync(c => c.AccountId == accountId && c.UsedAt == null, ct);

    /// <summary>A new secret in place of one that was never confirmed; the caller saves.</summary>
    /// <returns>The secret in base 32.</returns>
    public async Task<string> StartAsync(Guid accountId, CancellationToken ct)
    {
        var row = await db.Set<TAuthenticator>().SingleOrDefaultAsync(a => a.AccountId == accountId, ct);
        if (row is null)
        {
            row = new TAuthenticator { AccountId = accountId };
            db.Add(row);
        }

        var secret = Totp.NewSecret();
        row.Secret = protector.Protect(Convert.ToBase64String(secret));
        row.ConfirmedAt = null;
        return Base32.Encode(secret);
    }

    /// <summary>The first code of a new app; the caller saves. Whoever is signed in cannot guess here what is not theirs, so tries are counted at the door alone.</summary>
    public async Task<bool> ConfirmAsync(Guid accountId, string code, CancellationToken ct)
    {
        using var turn = await doors.EnterAsync(Key(accountId), ct);
        var row = await db.Set<TAuthenticator>().SingleOrDefaultAsync(a => a.AccountId == accountId && a.ConfirmedAt == null, ct);
        if (row is null || Totp.Match(Secret(row), Digits(code), clock.GetUtcNow()) is not { } step)
        {
            turn.Count();
            return false;
        }

        row.LastStep = step;
        row.ConfirmedAt = clock.GetUtcNow();
        turn.Clear();
        return true;
    }

    /// <summary>New recovery codes in place of all former ones; the caller saves.</summary>
    public async Task<IReadOnlyList<string>> NewCodesAsync(Guid accountId, CancellationToken ct)
    {
        db.RemoveRange(await db.Set<TCode>().Where(c => c.AccountId == accountId).ToListAsync(ct));
        var codes = Enumerable.Range(0, Codes).Select(_ => Base32.Encode(RandomNumberGenerator.GetBytes(CodeBytes))).ToList();
        foreach (var code in codes)
        {
            var row = new TCode();
            row.Assign(accountId, HashOf(accountId, code));
            db.Add(row);
        }

        return codes.ConvertAll(code => Base32.Grouped(code, '-'));
    }

    /// <summary>Forgets app and codes; the caller saves.</summary>
    public async Task RemoveAsync(Guid accountId, CancellationToken ct)
    {
        db.RemoveRange(await db.Set<TAuthenticator>().Where(a => a.AccountId == accountId).ToListAsync(ct));
        db.RemoveRange(await db.Set<TCode>().Where(c => c.AccountId == accountId).ToListAsync(ct));
    }

    /// <summary>Whether the code is right; it is used up then.</summary>
    /// <exception cref="TooManyTriesException">Too many wrong ones.</exception>
    public async Task<bool> UseAsync(Guid accountId, string code, CancellationToken ct)
    {
        using var turn = await doors.EnterAsync(Key(accountId), ct);
        var right = await TakeTryAsync(accountId, ct) && (await UseAppCodeAsync(accountId, code, ct) || await UseRecoveryCodeAsync(accountId, code, ct));
        if (!right)
        {
            turn.Count();
            refusals.SignInFailed(typeof(TUser).Name, accountId, await db.Set<TUser>().Where(u => u.Id == accountId).Select(u => u.UserName).SingleOrDefaultAsync(ct));
            return false;
        }

        await db.Set<TAuthenticator>().Where(a => a.AccountId == accountId).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.Failures, 0).SetProperty(a => a.ClosedUntil, (DateTimeOffset?)null), ct);
        turn.Clear();
        return true;
    }

    private static string Key(Guid accountId) => $"{typeof(TAuthenticator).Name}|{accountId:N}";

    private static string Digits(string code) => new([.. code.Where(char.IsAsciiDigit)]);

    private static string HashOf(Guid accountId, string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{accountId:N}{code}")));

    private byte[] Secret(TAuthenticator row) => Convert.FromBase64String(protector.Unprotect(row.Secret));

    private async Task<bool> TakeTryAsync(Guid accountId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        DateTimeOffset? until = now + Doors.Window;
        return await db.Set<TAuthenticator>()
            .Where(a => a.AccountId == accountId && a.ConfirmedAt != null && (a.ClosedUntil == null || a.ClosedUntil <= now))
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(a => a.ClosedUntil, a => a.Failures + 1 >= Doors.Limit ? until : null)
                    .SetProperty(a => a.Failures, a => a.Failures + 1 >= Doors.Limit ? 0 : a.Failures + 1),
                ct) == 1;
    }

    private async Task<bool> UseAppCodeAsync(Guid accountId, string code, CancellationToken ct)
    {
        var row = await db.Set<TAuthenticator>().AsNoTracking().SingleAsync(a => a.AccountId == accountId, ct);
        return Totp.Match(Secret(row), Digits(code), clock.GetUtcNow()) is { } step
            && await db.Set<TAuthenticator>().Where(a => a.AccountId == accountId && a.LastStep < step)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.LastStep, step), ct) == 1;
    }

    private async Task<bool> UseRecoveryCodeAsync(Guid accountId, string code, CancellationToken ct)
    {
        var hash = HashOf(accountId, new string([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]));
        var now = clock.GetUtcNow();
        return await db.Set<TCode>().Where(c => c.AccountId == accountId && c.Hash == hash && c.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedAt, now), ct) == 1;
    }
}
