using System.Security.Cryptography;
using System.Text;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Idempotency;

/// <inheritdoc />
internal sealed class IdempotencyKeys(
    IServiceScopeFactory scopes,
    RunningClaim running,
    AnswerBox box,
    DatabaseFaults faults,
    ICurrentTenant tenant,
    IOptions<RetentionOptions> retention,
    TimeProvider clock) : IIdempotencyKeys
{
    /// <summary>How long a request may run before it counts as dead; one that lives longer is fenced off, not doubled.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public async Task<IdempotencyClaim> ClaimAsync(IdempotentRequest request, CancellationToken ct)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(request.Key)));
        IdempotencyClaim? found = null;
        while (found is null)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            var row = await db.Set<IdempotencyKey>().AsNoTracking().SingleOrDefaultAsync(
                k => k.AccountId == request.AccountId && k.Route == request.Route && k.KeyHash == hash, ct);
            found = row is null ? await InsertAsync(db, request, hash, ct) : await ReadAsync(db, row, request, ct);
        }

        return found;
    }

    /// <inheritdoc />
    public IDisposable Begin(IdempotencyClaim claim) => running.Begin((IdempotencyClaim.Claimed)claim);

    /// <inheritdoc />
    public async Task<bool> KeepAsync(IdempotencyClaim claim, IdempotentAnswer answer, CancellationToken ct)
    {
        const int firstFailure = 400;
        var held = (IdempotencyClaim.Claimed)claim;
        if (!held.IsEffective && answer.Status >= firstFailure)
        {
            await ReleaseAsync(claim, ct);
            return false;
        }

        if (box.Close(answer.Body) is not { } body)
        {
            // Too long to keep: the key stays taken, who asks again learns that the answer is lost.
            await UpdateAsync(held, rows => rows.ExecuteUpdateAsync(set => set.SetProperty(k => k.State, IdempotencyState.Effective), ct));
            return false;
        }

        await UpdateAsync(held, rows => rows.ExecuteUpdateAsync(
            set => set
                .SetProperty(k => k.State, IdempotencyState.Answered)
                .SetProperty(k => k.Status, answer.Status)
                .SetProperty(k => k.ContentType, answer.ContentType)
                .SetProperty(k => k.Location, answer.Location)
                .SetProperty(k => k.Body, body),
            ct));
        return true;
    }

    /// <inheritdoc />
    public Task ReleaseAsync(IdempotencyClaim claim, CancellationToken ct) =>
        UpdateAsync((IdempotencyClaim.Claimed)claim, rows => rows.Where(k => k.State == IdempotencyState.Running).ExecuteDeleteAsync(ct));

    private async Task<IdempotencyClaim?> InsertAsync(PortalDbContext db, IdempotentRequest request, string hash, CancellationToken ct)
    {
        var row = new IdempotencyKey(request, hash, Guid.CreateVersion7(), clock.GetUtcNow(), Lease);
        db.Add(row).Property(k => k.TenantId).CurrentValue = tenant.Id;
        try
        {
            await db.SaveChangesAsync(ct);
            return new IdempotencyClaim.Claimed(tenant.Id, row.Id, row.Token);
        }
        catch (DbUpdateException e) when (faults.IsDuplicate(e))
        {
            // Another request was quicker: look what it does.
            return null;
        }
    }

    private async Task<IdempotencyClaim?> ReadAsync(PortalDbContext db, IdempotencyKey row, IdempotentRequest request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (row.CreatedAt <= now.AddDays(-retention.Value.IdempotencyDays))
        {
            await db.Set<IdempotencyKey>().Where(k => k.Id == row.Id).ExecuteDeleteAsync(ct);
            return null;
        }

        if (row.Fingerprint != request.Fingerprint)
        {
            return new IdempotencyClaim.OtherRequest();
        }

        return row.State switch
        {
            IdempotencyState.Answered => new IdempotencyClaim.Replay(new IdempotentAnswer(row.Status!.Value, row.ContentType, row.Location, box.Open(row.Body!))),
            _ when now < row.ClaimedUntil => new IdempotencyClaim.InFlight(ShortWait),
            IdempotencyState.Effective => new IdempotencyClaim.AnswerLost(),
            _ => await TakeOverAsync(db, row, now, ct),
        };
    }

    private static async Task<IdempotencyClaim?> TakeOverAsync(PortalDbContext db, IdempotencyKey row, DateTimeOffset now, CancellationToken ct)
    {
        var token = Guid.CreateVersion7();
        var until = now + Lease;
        var taken = await db.Set<IdempotencyKey>()
            .Where(k => k.Id == row.Id && k.Token == row.Token && k.State == IdempotencyState.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(k => k.Token, token).SetProperty(k => k.ClaimedUntil, until), ct);
        return taken == 1 ? new IdempotencyClaim.Claimed(row.TenantId, row.Id, token) : null;
    }

    /// <summary>In a scope of its own, and only while the claim holds the row.</summary>
    private async Task UpdateAsync(IdempotencyClaim.Claimed claim, Func<IQueryable<IdempotencyKey>, Task<int>> change)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await change(db.Set<IdempotencyKey>().Where(k => k.Id == claim.RowId && k.Token == claim.Token));
    }
}
