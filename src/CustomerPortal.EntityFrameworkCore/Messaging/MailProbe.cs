using CustomerPortal.Platform.Health;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Messaging;

/// <summary>Mails: how many wait, how many are put off, how many failed within a day, and the oldest of them.</summary>
internal sealed class MailProbe(PortalDbContext db, TimeProvider clock) : ITenantHealthProbe
{
    private const string Queued = "Queued";
    private const string Deferred = "Deferred";
    private const string Failed = "FailedToday";

    /// <inheritdoc />
    public string Name => "Mails";

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, long>> CountAsync(CancellationToken ct)
    {
        var yesterday = clock.GetUtcNow().AddDays(-1);
        var mails = db.Set<MailMessage>().AsNoTracking();
        return new Dictionary<string, long>
        {
            [Queued] = await mails.CountAsync(m => m.State == MailState.Queued || m.State == MailState.Sending, ct),
            [Deferred] = await mails.CountAsync(m => m.State == MailState.Deferred, ct),
            [Failed] = await FailedSince(yesterday).CountAsync(ct),
        };
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, DateTimeOffset?>> OldestAsync(CancellationToken ct)
    {
        var yesterday = clock.GetUtcNow().AddDays(-1);
        var mails = db.Set<MailMessage>().AsNoTracking();
        return new Dictionary<string, DateTimeOffset?>
        {
            [Deferred] = await mails.Where(m => m.State == MailState.Deferred)
                .OrderBy(m => m.CreatedAt).Select(m => (DateTimeOffset?)m.CreatedAt).FirstOrDefaultAsync(ct),
            [Failed] = await FailedSince(yesterday)
                .OrderBy(m => m.ChangedAt).Select(m => (DateTimeOffset?)m.ChangedAt).FirstOrDefaultAsync(ct),
        };
    }

    /// <inheritdoc />
    public HealthState Judge(IReadOnlyDictionary<string, long> figures) =>
        figures[Failed] > 0 ? HealthState.Problem : figures[Deferred] > 0 ? HealthState.Warning : HealthState.Good;

    // What a person switched off is no failure of ours.
    private IQueryable<MailMessage> FailedSince(DateTimeOffset moment) => db.Set<MailMessage>().AsNoTracking().Where(m =>
        (m.State == MailState.Failed || m.State == MailState.Bounced) && m.Reason != MailReason.SwitchedOff && m.ChangedAt > moment);
}
