using System.Net;
using CustomerPortal.Customers;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>
/// Disabled accounts and closed tenants lose every way in within five seconds: session, live stream, second step, passkey, reset link,
/// invitation, magic link, and the password itself (N8, N9). API keys ask <see cref="ISessionValidator.IsOpenAsync"/>.
/// </summary>
public sealed class AccessEndsTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(5);

    [Fact]
    [Trait("Check", "N9")]
    public async Task Every_door_of_a_disabled_colleague_is_shut()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var doors = await StaffDoors.OpenAsync(portal, tenant, "leaver");

        (await admin.SendAsync(HttpMethod.Put, $"/api/identity/users/{doors.Id}", new { userName = "leaver", email = "leaver@example.com", isActive = false }))
            .StatusCode.ShouldBe(HttpStatusCode.OK);
        portal.Clock.Advance(Within);

        (await doors.WaysInAsync()).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Check", "N9")]
    public async Task Every_door_of_a_closed_tenant_is_shut_for_staff_and_contacts()
    {
        var tenant = await portal.TenantAsync();
        var staff = await StaffDoors.OpenAsync(portal, tenant, "employee");
        var contact = await ContactDoors.OpenAsync(portal, tenant, "closed@example.com");
        using var host = await portal.HostAdministratorAsync();

        (await host.PostAsync($"/api/multi-tenancy/tenants/{tenant.Id}/deactivate", new { reason = "Left us" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        portal.Clock.Advance(Within);

        (await staff.WaysInAsync()).ShouldBeEmpty();
        (await contact.WaysInAsync()).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Check", "N9")]
    public async Task Every_door_of_a_deactivated_contact_is_shut()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var doors = await ContactDoors.OpenAsync(portal, tenant, "gone@example.com");

        (await admin.PostAsync($"/api/customers/{doors.Contact.CustomerId}/contacts/{doors.Contact.ContactId}/deactivate")).StatusCode.ShouldBe(HttpStatusCode.OK);
        portal.Clock.Advance(Within);

        (await doors.WaysInAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_an_active_account_every_door_is_open()
    {
        var tenant = await portal.TenantAsync();
        var staff = await StaffDoors.OpenAsync(portal, tenant, "stays");
        var contact = await ContactDoors.OpenAsync(portal, tenant, "stays-too@example.com");
        portal.Clock.Advance(Within);

        (await staff.WaysInAsync()).ShouldBe(StaffDoors.All, ignoreOrder: true);
        (await contact.WaysInAsync()).ShouldBe(ContactDoors.All, ignoreOrder: true);
    }

    [Fact]
    [Trait("Check", "N8")]
    public async Task A_role_that_is_taken_and_a_right_that_is_taken_from_a_role_count_at_once()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var user = await tenant.UserAsync("cut", "sales");
        var path = $"/api/identity/users/{user.GetProperty("id").GetString()}/roles";
        using var before = await tenant.SignInAsync("cut");
        (await before.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await admin.SendAsync(HttpMethod.Put, path, new { roleNames = Array.Empty<string>() })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        portal.Clock.Advance(Within);
        (await before.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var after = await tenant.SignInAsync("cut");
        (await after.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await admin.SendAsync(HttpMethod.Put, path, new { roleNames = new[] { "sales" } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var again = await tenant.SignInAsync("cut");
        (await again.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.SendAsync(HttpMethod.Put, "/api/permission-management/permissions?providerName=R&providerKey=sales", new { permissions = new[] { new { name = CustomersPermissions.View, isGranted = false } } }))
            .IsSuccessStatusCode.ShouldBeTrue();
        portal.Clock.Advance(Within);
        (await again.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
