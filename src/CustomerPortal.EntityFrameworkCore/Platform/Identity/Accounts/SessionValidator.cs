using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class SessionValidator(
    SessionStates states, ITenantDirectory tenants, ICurrentTenant tenant, IServiceScopeFactory scopes, TimeProvider clock) : ISessionValidator
{
    /// <inheritdoc />
    public async ValueTask<bool> IsAliveAsync(SessionTicket ticket, CancellationToken ct)
    {
        if (ticket is { Way: SignInWay.Impersonation, Behind: { } behind } && !await IsOpenAsync(UserKind.Staff, TenantIds.Host, behind.Id, ct))
        {
            return false;
        }

        var state = await FindAsync(ticket.Kind, ticket.TenantId, ticket.AccountId, ct);
        if (state.Stamp is null || !string.Equals(state.Stamp, ticket.Stamp, StringComparison.Ordinal))
        {
            return false;
        }

        // A session that another node opened a moment ago is not in this node's memory yet, nor how long it was used since.
        if (!IsOpen(state, ticket))
        {
            states.Forget(ticket.AccountId);
            state = await FindAsync(ticket.Kind, ticket.TenantId, ticket.AccountId, ct);
        }

        return IsOpen(state, ticket);
    }

    /// <inheritdoc />
    public async ValueTask<bool> MustSetUpAsync(SessionTicket ticket, CancellationToken ct) =>
        ticket is { Behind: null, Way: not SignInWay.Passkey } && (await FindAsync(ticket.Kind, ticket.TenantId, ticket.AccountId, ct)).MustSetUp;

    /// <inheritdoc />
    public async ValueTask<bool> IsOpenAsync(UserKind kind, Guid tenantId, Guid accountId, CancellationToken ct) =>
        (await FindAsync(kind, tenantId, accountId, ct)).Stamp is not null;

    private bool IsOpen(SessionState state, SessionTicket ticket) =>
        state.Open.TryGetValue(ticket.SessionId, out var expiresAt) && clock.GetUtcNow() < expiresAt;

    private async ValueTask<SessionState> FindAsync(UserKind kind, Guid tenantId, Guid accountId, CancellationToken ct)
    {
        if (tenantId != TenantIds.Host && (await tenants.FindByIdAsync(tenantId, ct))?.IsActive != true)
        {
            return SessionState.Closed;
        }

        if (states.Find(accountId) is { } remembered)
        {
            return remembered;
        }

        var readAt = clock.GetUtcNow();
        using var own = tenant.Change(tenantId);
        var state = await ReadAsync(kind, accountId, ct);
        states.Remember(accountId, state, readAt);
        return state;
    }

    private async Task<SessionState> ReadAsync(UserKind kind, Guid accountId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        IQueryable<IdentityUser<Guid>> accounts = kind == UserKind.Staff
            ? db.Set<StaffUser>().Where(u => u.IsActive)
            : db.Set<ContactLogin>().Where(u => u.IsActive);
        var account = await accounts.Where(u => u.Id == accountId).Select(u => new { u.SecurityStamp, u.TwoFactorEnabled }).SingleOrDefaultAsync(ct);
        if (account?.SecurityStamp is not { } stamp)
        {
            return SessionState.Closed;
        }

        var mustSetUp = !account.TwoFactorEnabled
            && await scope.ServiceProvider.GetRequiredService<SecondFactorDuty>().IsRequiredAsync(kind, accountId, ct);
        var open = await db.Set<AccountSession>().Living(accountId, stamp, clock.GetUtcNow()).ToDictionaryAsync(s => s.Id, s => s.ExpiresAt, ct);
        return new SessionState(stamp, open, mustSetUp);
    }
}
