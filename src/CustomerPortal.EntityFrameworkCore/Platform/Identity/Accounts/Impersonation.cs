using System.Security.Claims;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class Impersonation(
    IServiceScopeFactory scopes,
    ICurrentTenant tenant,
    ICurrentUser user,
    ITenantDirectory tenants,
    ISecretProtector secrets,
    IAuditLog hostLog,
    IUnitOfWork hostWork,
    TimeProvider clock) : IImpersonation
{
    private static readonly TimeSpan LinkLifetime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan SessionLifetime = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public Task<IReadOnlyList<TenantAdministratorDto>> AdministratorsAsync(Guid tenantId, CancellationToken ct) =>
        InTenantAsync<IReadOnlyList<TenantAdministratorDto>>(tenantId, async services =>
        {
            var found = await Administrators(services.GetRequiredService<PortalDbContext>()).AsNoTracking().OrderBy(u => u.NormalizedUserName).Take(100).ToListAsync(ct);
            return [.. found.Select(u => new TenantAdministratorDto(u.Id, u.UserName!, u.DisplayName))];
        }, ct);

    /// <inheritdoc />
    public async Task<ImpersonationLinkDto> BeginAsync(Guid tenantId, ImpersonationInput input, CancellationToken ct)
    {
        var reason = input.Reason.Trim();
        if (reason.Length < ImpersonationInput.MinReasonLength)
        {
            throw new BusinessException(IdentityErrorCodes.ImpersonationReasonShort).With("minimum", ImpersonationInput.MinReasonLength).For("reason");
        }

        var (who, name) = (user.Id!.Value, user.Actor.Name ?? string.Empty);
        var link = await InTenantAsync(tenantId, async services =>
        {
            var chosen = EntityNotFoundException.Require(
                await Administrators(services.GetRequiredService<PortalDbContext>()).SingleOrDefaultAsync(u => u.Id == input.AdministratorId, ct), input.AdministratorId!);
            var token = await services.GetRequiredService<IOneTimeTokens>().IssueAsync(TokenPurposes.Impersonation, chosen.Id, LinkLifetime, ct);
            await services.GetRequiredService<IUnitOfWork>().SaveAsync(ct);
            var pass = new ImpersonationPass(token, tenantId, chosen.Id, who, name, reason).Seal(secrets);
            return await services.GetRequiredService<ITenantLinks>().ToAsync($"/account/impersonate#token={Uri.EscapeDataString(pass)}", ct);
        }, ct);
        hostLog.Add(new AuditAct(AuditAction.Impersonated, nameof(Tenant), tenantId, (await tenants.FindByIdAsync(tenantId, ct))?.Name) { Reason = reason });
        await hostWork.SaveAsync(ct);
        return new ImpersonationLinkDto(link, clock.GetUtcNow() + LinkLifetime);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Claim>> OpenAsync(string token, CancellationToken ct)
    {
        if (ImpersonationPass.Open(token, secrets) is not { } pass || pass.TenantId != tenant.Id)
        {
            throw AccountLinks.Dead();
        }

        return await InTenantAsync(pass.TenantId, services => OpenAsync(services, pass, ct), ct);
    }

    private static IQueryable<StaffUser> Administrators(PortalDbContext db) => db.Set<StaffUser>().Where(u =>
        u.IsActive && db.Set<StaffUserRole>().Any(m => m.UserId == u.Id && db.Set<StaffRole>().Any(r => r.Id == m.RoleId && r.IsAdministrator)));

    private async Task<IReadOnlyList<Claim>> OpenAsync(IServiceProvider services, ImpersonationPass pass, CancellationToken ct)
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var account = await Administrators(db).AsNoTracking().SingleOrDefaultAsync(u => u.Id == pass.AdministratorId, ct) ?? throw AccountLinks.Dead();
        if (await services.GetRequiredService<IOneTimeTokens>().UseAsync(TokenPurposes.Impersonation, pass.Token, ct) != account.Id)
        {
            throw AccountLinks.Dead();
        }

        var behind = new PersonBehind(pass.BehindId, pass.BehindName);
        services.GetRequiredService<IAuditLog>().Add(new AuditAct(AuditAction.Impersonated, nameof(StaffUser), account.Id, account.UserName)
        {
            Reason = pass.Reason,
            By = new Actor(UserKind.Staff, account.Id, account.DisplayName, []) { Behind = behind },
        });
        services.GetRequiredService<IOutbox>().Add(new TenantImpersonated(account.Id, account.DisplayName, behind.Name, pass.Reason, clock.GetUtcNow()));
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(ct);
        var roles = await db.Set<StaffUserRole>().Where(r => r.UserId == account.Id).Select(r => r.RoleId).ToListAsync(ct);
        return
        [
            .. AccountClaims.Of(account.Id, db.TenantId, account.SecurityStamp!, account.DisplayName, null),
            .. roles.Select(id => new Claim(SessionClaims.RoleId, id.ToString())),
            new Claim(SessionClaims.BehindId, behind.Id.ToString()),
            new Claim(SessionClaims.BehindName, behind.Name),
            new Claim(SessionClaims.Until, (clock.GetUtcNow() + SessionLifetime).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ];
    }

    private async Task<T> InTenantAsync<T>(Guid tenantId, Func<IServiceProvider, Task<T>> work, CancellationToken ct)
    {
        var found = tenantId == TenantIds.Host ? null : await tenants.FindByIdAsync(tenantId, ct);
        if (EntityNotFoundException.Require(found, tenantId) is { IsActive: false })
        {
            throw new BusinessException(IdentityErrorCodes.ImpersonationTenantClosed);
        }

        using var inTenant = tenant.Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
