using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Demo;

/// <inheritdoc />
internal sealed class DemoSeeder(
    ITenantQueries tenants,
    IFirstAdministrator administrators,
    TenantPreparation preparation,
    IOptions<HostAdministratorOptions> administrator,
    IDemoAccounts accounts,
    DemoTenantMaker maker,
    DemoHost host) : IDemoSeeder
{
    private const string HostUserName = "admin";

    /// <inheritdoc />
    public async Task<bool> IsUntouchedAsync(CancellationToken ct)
    {
        using var atHost = host.Enter();
        return await accounts.IsBegunAsync(ct)
            ? await accounts.ListAsync(ct) is null
            : !await administrators.ExistsAsync(ct) && !await HasTenantsAsync(ct);
    }

    /// <inheritdoc />
    public async Task<bool> SeedAsync(DateOnly today, CancellationToken ct)
    {
        using var atHost = host.Enter();
        var isBegun = await accounts.IsBegunAsync(ct);
        if (isBegun ? await accounts.ListAsync(ct) is not null : await HasTenantsAsync(ct))
        {
            return false;
        }

        await accounts.BeginAsync(ct);
        var told = new List<DemoAccount>();
        await PrepareHostAsync(told, ct);
        foreach (var plan in DemoPlan.All)
        {
            told.AddRange(await maker.MakeAsync(plan, today, ct));
        }

        await accounts.TellAsync(told, ct);
        return true;
    }

    private async Task<bool> HasTenantsAsync(CancellationToken ct) => (await tenants.ListAsync(new TenantListRequest { MaxResultCount = 1 }, ct)).TotalCount > 0;

    private async Task PrepareHostAsync(List<DemoAccount> told, CancellationToken ct)
    {
        var chosen = administrator.Value.Password;
        await preparation.PrepareAsync(TenantIds.Host, administrator.Value.Email, string.IsNullOrEmpty(chosen) ? DemoTenant.Password : chosen, ct);
        if (await administrators.HasPasswordAsync(DemoTenant.Password, ct))
        {
            told.Add(new DemoAccount(DemoRole.HostAdministrator, HostUserName, null, null, HostUserName, DemoTenant.Password));
        }
    }
}
