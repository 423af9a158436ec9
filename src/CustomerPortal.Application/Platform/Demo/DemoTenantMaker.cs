using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Demo;

/// <summary>Makes one tenant of the demo and has every module fill its part, each in a scope of its own.</summary>
internal sealed class DemoTenantMaker(IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user)
{
    /// <summary>Makes what is missing.</summary>
    /// <returns>Sign-in data to tell.</returns>
    public async Task<IReadOnlyList<DemoAccount>> MakeAsync(DemoPlan plan, DateOnly today, CancellationToken ct)
    {
        var demo = new DemoTenant(plan.Name, today);
        using var inTenant = tenant.Change(await InScopeAsync(services => EnsureTenantAsync(services, plan, ct)));
        await InScopeAsync(services => SetTimeZoneAsync(services, plan, ct));
        var author = await InScopeAsync(services => services.GetRequiredService<DemoStaff>().SeedAsync(demo, plan, ct));
        using var asAuthor = user.Change(author);
        foreach (var order in await InScopeAsync(services => Task.FromResult(Parts(services).Select(part => part.Order).ToList())))
        {
            await InScopeAsync(async services =>
            {
                await Parts(services).Single(part => part.Order == order).SeedAsync(demo, ct);
                return true;
            });
        }

        return demo.Accounts;
    }

    private static IOrderedEnumerable<IDemoPart> Parts(IServiceProvider services) => services.GetServices<IDemoPart>().OrderBy(part => part.Order);

    private static async Task<Guid> EnsureTenantAsync(IServiceProvider services, DemoPlan plan, CancellationToken ct)
    {
        var found = await services.GetRequiredService<ITenantRepository>().FindByNameAsync(Tenant.Normalize(plan.Name), ct);
        if (found?.PreparedAt is not null)
        {
            return found.Id;
        }

        var input = new TenantCreateInput
        {
            Name = plan.Name,
            AdminEmailAddress = plan.Staff[0].EmailAt(plan.Name),
            AdminPassword = DemoTenant.Password,
            EditionId = await services.GetRequiredService<DemoEditions>().EnsureAsync(plan.Edition, ct),
        };
        return (await services.GetRequiredService<ITenantAppService>().CreateAsync(input, ct)).Id;
    }

    private static async Task<bool> SetTimeZoneAsync(IServiceProvider services, DemoPlan plan, CancellationToken ct)
    {
        var store = services.GetRequiredService<ISettingStore>();
        await store.SetAsync(PlatformSettings.TimeZone, plan.TimeZone, ct);
        await store.SaveAsync(ct);
        return true;
    }

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
