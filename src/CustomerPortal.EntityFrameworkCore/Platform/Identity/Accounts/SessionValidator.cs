using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class SessionValidator(SessionStates states, ITenantDirectory tenants, IServiceScopeFactory scopes, TimeProvider clock) : ISessionValidator
{
    /// <inheritdoc />
    public async ValueTask<bool> IsAliveAsync(SessionTicket ticket, CancellationToken ct)
    {
        if (ticket.TenantId != TenantIds.Host && (await tenants.FindByIdAsync(ticket.TenantId, ct))?.IsActive != true)
        {
            return false;
        }

        if (states.Find(ticket.AccountId) is not { } state)
        {
            var readAt = clock.GetUtcNow();
            state = await ReadAsync(ticket, ct);
            states.Remember(ticket.AccountId, state, readAt);
        }

        return state.Stamp is { } stamp && string.Equals(stamp, ticket.Stamp, StringComparison.Ordinal) && !state.Ended.Contains(ticket.SessionId);
    }

    private async Task<SessionState> ReadAsync(SessionTicket ticket, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var stamp = ticket.Kind == UserKind.Staff
            ? await db.Set<StaffUser>().Where(u => u.Id == ticket.AccountId && u.IsActive).Select(u => u.SecurityStamp).SingleOrDefaultAsync(ct)
            : await db.Set<ContactLogin>().Where(u => u.Id == ticket.AccountId && u.IsActive).Select(u => u.SecurityStamp).SingleOrDefaultAsync(ct);
        var ended = stamp is null
            ? []
            : await db.Set<EndedSession>().Where(s => s.AccountId == ticket.AccountId).Select(s => s.Id).ToListAsync(ct);
        return new SessionState(stamp, ended.ToHashSet());
    }
}
