using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class OneTimeTokens(PortalDbContext db, TimeProvider clock) : IOneTimeTokens
{
    private const int Bytes = 32;

    /// <inheritdoc />
    public async Task<string> IssueAsync(string purpose, Guid subjectId, TimeSpan lifetime, CancellationToken ct)
    {
        await RevokeAsync(purpose, subjectId, ct);
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        db.Add(new OneTimeToken(purpose, subjectId, HashOf(token), clock.GetUtcNow(), lifetime));
        return token;
    }

    /// <inheritdoc />
    public async Task RevokeAsync(string purpose, Guid subjectId, CancellationToken ct)
    {
        foreach (var earlier in await db.Set<OneTimeToken>().Where(t => t.Purpose == purpose && t.SubjectId == subjectId).ToListAsync(ct))
        {
            db.Remove(earlier);
        }
    }

    /// <inheritdoc />
    public Task<Guid?> PeekAsync(string purpose, string token, CancellationToken ct) =>
        Live(purpose, token).Select(t => (Guid?)t.SubjectId).SingleOrDefaultAsync(ct);

    /// <inheritdoc />
    public async Task<Guid?> UseAsync(string purpose, string token, CancellationToken ct)
    {
        var subject = await PeekAsync(purpose, token, ct);

        // The condition stands in the statement: of parallel uses one finds the row unused.
        var now = clock.GetUtcNow();
        return subject is not null
            && await Live(purpose, token).ExecuteUpdateAsync(set => set.SetProperty(t => t.UsedAt, now), ct) == 1 ? subject : null;
    }

    private static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private IQueryable<OneTimeToken> Live(string purpose, string token)
    {
        var hash = HashOf(token);
        var now = clock.GetUtcNow();
        return db.Set<OneTimeToken>().Where(t => t.Purpose == purpose && t.Hash == hash && t.UsedAt == null && t.ExpiresAt > now);
    }
}
