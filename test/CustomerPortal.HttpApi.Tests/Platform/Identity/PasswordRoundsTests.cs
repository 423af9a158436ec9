using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Identity;

/// <summary>How much work a stolen list of passwords costs.</summary>
public sealed class PasswordRoundsTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task A_password_kept_with_fewer_rounds_is_kept_with_those_of_today_once_its_owner_comes()
    {
        var tenant = await portal.TenantAsync();
        var weak = new PasswordHasher<StaffUser>(Options.Create(new PasswordHasherOptions { IterationCount = 10 })).HashPassword(null!, AccountHost.Password);
        await portal.InTenantAsync(tenant.Id, services => services.GetRequiredService<PortalDbContext>().Set<StaffUser>()
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.PasswordHash, weak)));

        using var wrong = await tenant.StrangerAsync();
        await wrong.LoginAsync("admin", "not this one");
        (await HashAsync(tenant)).ShouldBe(weak);

        (await tenant.AdministratorAsync()).Dispose();
        var kept = await HashAsync(tenant);
        kept.ShouldNotBe(weak);
        (await tenant.AdministratorAsync()).Dispose();
        (await HashAsync(tenant)).ShouldBe(kept);
    }

    [Fact]
    public async Task A_host_that_people_use_does_not_start_with_fewer_rounds_than_are_thought_safe()
    {
        await using var weak = portal.WithWebHostBuilder(host => host.UseEnvironment("Production"));

        Should.Throw<OptionsValidationException>(() => weak.Services).Message.ShouldContain("Passwords:IterationCount");
    }

    private Task<string?> HashAsync(TestTenant tenant) => portal.InTenantAsync(tenant.Id, services =>
        services.GetRequiredService<PortalDbContext>().Set<StaffUser>().Select(u => u.PasswordHash).SingleAsync());
}
