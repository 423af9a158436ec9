using System.Collections.Concurrent;
using System.Threading.Channels;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Observing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc cref="IAccountSessions" />
internal sealed class AccountSessions(
    PortalMetrics metrics,
    IServiceScopeFactory scopes, ICurrentTenant tenant, SessionStates states, TimeProvider clock, ILogger<AccountSessions> logger)
    : BackgroundService, IAccountSessions
{
    private const int MaxNoted = 50_000;
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    // A use that finds no room is told again by the next request.
    private readonly Channel<SessionUse> uses = Channel.CreateBounded<SessionUse>(new BoundedChannelOptions(1_000) { SingleReader = true });
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> noted = new();

    /// <inheritdoc />
    public async Task OpenAsync(NewSession session, CancellationToken ct)
    {
        using var own = tenant.Change(session.Ticket.TenantId);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var now = clock.GetUtcNow();
        if (session.Replaces is { } former)
        {
            var replaced = await db.Set<AccountSession>().SingleOrDefaultAsync(s => s.Id == former && s.AccountId == session.Ticket.AccountId, ct);
            replaced?.End(now);
        }

        db.Add(new AccountSession(session, now));
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(ct);
        states.Forget(session.Ticket.AccountId);
        metrics.SessionOpened(session.Ticket.Kind.ToString());
    }

    /// <inheritdoc />
    public void Note(SessionTicket ticket, SessionPlace place, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow();
        if (noted.TryGetValue(ticket.SessionId, out var last) && now - last < Between)
        {
            return;
        }

        if (noted.Count > MaxNoted)
        {
            noted.Clear();
        }

        if (uses.Writer.TryWrite(new SessionUse(ticket, place, now, now + lifetime)))
        {
            noted[ticket.SessionId] = now;
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var use in uses.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await WriteAsync(use, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning("The use of session {SessionId} was not written: {Error}", use.Ticket.SessionId, FailureName.Of(e));
            }
        }
    }

    private async Task WriteAsync(SessionUse use, CancellationToken ct)
    {
        using var own = tenant.Change(use.Ticket.TenantId);
        await using var scope = scopes.CreateAsyncScope();
        var before = use.UsedAt - Between;
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Set<AccountSession>()
            .Where(s => s.Id == use.Ticket.SessionId && s.EndedAt == null && s.LastUsedAt <= before)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(s => s.LastUsedAt, use.UsedAt)
                    .SetProperty(s => s.ExpiresAt, use.ExpiresAt)
                    .SetProperty(s => s.Device, use.Place.Device)
                    .SetProperty(s => s.Network, use.Place.Network),
                ct);
    }
}
