using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Jobs;

/// <summary>A host in which tests leave what the cleaning removes; deliveries are made by hand.</summary>
public sealed class CleanUpHost : PortalHost
{
    public async Task<Guid> TenantAsync() => await InTenantAsync(TenantIds.Host, async services =>
        (await services.GetRequiredService<ITenantAppService>().CreateAsync(
            new TenantCreateInput { Name = $"Clean {Guid.CreateVersion7():N}"[..30], AdminEmailAddress = "admin@example.com", AdminPassword = HostPassword },
            CancellationToken.None)).Id);

    /// <summary>A link and a session that somebody ended; returns whose they were.</summary>
    public async Task<Guid> LeaveTracesAsync(Guid tenant)
    {
        var account = Guid.CreateVersion7();
        await InTenantAsync(
            tenant,
            async services =>
            {
                await services.GetRequiredService<IOneTimeTokens>().IssueAsync(TokenPurposes.StaffInvitation, account, TimeSpan.FromHours(1), CancellationToken.None);
                var ticket = new SessionTicket(UserKind.Staff, tenant, account, Guid.CreateVersion7(), "stamp");
                await services.GetRequiredService<IAccountSessions>().OpenAsync(new NewSession(ticket, new SessionPlace("Test", ""), TimeSpan.FromHours(12)), CancellationToken.None);
                await services.GetRequiredService<IStaffAccounts>().SignOutAsync(ticket.SessionId, CancellationToken.None);
            },
            new Actor(UserKind.Staff, account, "Ann", []));
        return account;
    }

    public Task DrainAsync() => Services.GetRequiredService<OutboxDrain>().RunAsync(CancellationToken.None);

    public Task<List<T>> RowsAsync<T>(Guid tenant)
        where T : class => InTenantAsync(tenant, services => services.GetRequiredService<PortalDbContext>().Set<T>().AsNoTracking().ToListAsync());

    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Outbox:Enabled"] = "false",
    };
}
