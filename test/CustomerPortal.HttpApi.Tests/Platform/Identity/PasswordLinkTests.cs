using System.Net;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerPortal.Platform.Identity;

/// <summary>Links of mails: once, in time, for one account of one tenant, at the tenant's own address.</summary>
public sealed class PasswordLinkTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string NewPassword = "Abc123$$xyz-long";

    [Theory]
    [InlineData(PasswordLink.StaffReset)]
    [InlineData(PasswordLink.ContactReset)]
    [InlineData(PasswordLink.ContactInvitation)]
    [Trait("Check", "N6")]
    public async Task Of_fifty_parallel_uses_of_a_link_one_succeeds(string kind)
    {
        var link = await PasswordLink.MailAsync(portal, await portal.TenantAsync(), kind, "fifty");
        using var stranger = await link.VisitAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => link.UseAsync(stranger, $"{NewPassword}{i}")));

        answers.Count(a => (int)a < 300).ShouldBe(1);
        (await link.UseAsync(stranger, NewPassword)).ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData(PasswordLink.StaffReset)]
    [InlineData(PasswordLink.ContactReset)]
    [InlineData(PasswordLink.ContactInvitation)]
    [Trait("Check", "N6")]
    public async Task An_hour_later_or_after_a_new_address_or_in_another_tenant_the_link_is_dead(string kind)
    {
        var tenant = await portal.TenantAsync();
        var other = await portal.TenantAsync();
        var late = await PasswordLink.MailAsync(portal, tenant, kind, "late");
        portal.Clock.Advance(TimeSpan.FromMinutes(61));
        using var stranger = await late.VisitAsync();
        (await late.UseAsync(stranger, NewPassword)).ShouldBe(HttpStatusCode.Conflict);

        var moved = await PasswordLink.MailAsync(portal, tenant, kind, "moved");
        await moved.MoveAsync();
        (await moved.UseAsync(stranger, NewPassword)).ShouldBe(HttpStatusCode.Conflict);

        var foreign = await PasswordLink.MailAsync(portal, tenant, kind, "foreign");
        using var there = await foreign.VisitAsync(other);
        (await foreign.UseAsync(there, NewPassword)).ShouldBe(HttpStatusCode.Conflict);
        (await foreign.AtAnotherDoor(late).UseAsync(stranger, NewPassword)).ShouldBe(HttpStatusCode.Conflict);
        ((int)await foreign.UseAsync(stranger, NewPassword)).ShouldBeLessThan(300);
    }

    [Theory]
    [InlineData("send-password-reset-code", "Host")]
    [InlineData("send-password-reset-code", "X-Forwarded-Host")]
    [InlineData("magic-link", "Host")]
    [InlineData("magic-link", "X-Forwarded-Host")]
    [Trait("Check", "N7")]
    public async Task The_link_leads_to_the_tenants_own_address_whatever_the_request_says(string asked, string poison)
    {
        var tenant = await portal.TenantAsync();
        var area = asked == "magic-link" ? Somebody.Contact : Somebody.Staff;
        var person = await Somebody.OfAsync(tenant, area, $"poisoned-{poison}");
        using var stranger = poison == "Host" ? portal.Browse("evil.example") : portal.Browse(tenant.Host);
        stranger.Headers["X-Forwarded-Host"] = "evil.example";
        stranger.Headers["__tenant"] = tenant.Id.ToString();
        await stranger.GetAsync(area == Somebody.Contact ? "/api/portal/session" : "/api/abp/application-configuration");

        (await stranger.PostAsync($"{area}/{asked}", new { email = person.Email, appName = "Angular" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var link = await portal.Mails.LinkToAsync(person.Email, area == Somebody.Contact ? "Platform.Identity.ContactMagicLink" : "Platform.Identity.StaffPasswordReset");
        link.Host.ShouldBe(tenant.Host);
    }

    [Fact]
    [Trait("Check", "N1")]
    public async Task Asking_for_an_unknown_account_answers_the_same_and_mails_nobody()
    {
        var tenant = await portal.TenantAsync();
        using var stranger = await tenant.StrangerAsync();

        var answer = await stranger.PostAsync("/api/account/send-password-reset-code", new { email = "unknown@example.com", appName = "Angular" });

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        portal.Mails.All.ShouldNotContain(m => m.To == "unknown@example.com");
    }

    [Fact]
    [Trait("Check", "M5")]
    public async Task Two_hundred_wishes_for_one_address_are_ten_mails_in_five_minutes_and_the_latest_link_works()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("spam");
        using var stranger = await tenant.StrangerAsync();
        var spellings = new[] { "spam@example.com", "SPAM@example.com", "Spam@Example.Com", " spam@example.com " };

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async i =>
            (await stranger.PostAsync("/api/account/send-password-reset-code", new { email = spellings[i % spellings.Length], appName = "Angular" })).StatusCode));

        answers.Count(a => a == HttpStatusCode.NoContent).ShouldBe(Doors.Limit);
        answers.Count(a => a == HttpStatusCode.TooManyRequests).ShouldBe(200 - Doors.Limit);
        await Eventually.GetAsync(() => Task.FromResult(SentTo("spam@example.com")), count => count >= Doors.Limit, "every mail that was asked for");
        portal.Clock.Advance(Doors.Window);

        // Two of them may have met at the account: one of these is delivered again, later.
        await Eventually.HappensAsync(
            async () =>
            {
                portal.Clock.Advance(TimeSpan.FromMinutes(1));
                return await portal.PendingAsync(tenant.Id) == 0;
            },
            "every delivery");
        var (userId, token) = await AskAsync(stranger, "spam@example.com", Doors.Limit + 1);
        SentTo("spam@example.com").ShouldBe(Doors.Limit + 1);

        // The sink has the mail before its token is saved.
        await Eventually.GetAsync(() => ResetAsync(stranger, userId, token, NewPassword), answer => answer == HttpStatusCode.NoContent, "the latest link works");
    }

    [Fact]
    [Trait("Check", "N6")]
    public async Task A_contact_with_another_address_is_out_and_comes_in_again_by_an_invitation_to_it()
    {
        var tenant = await portal.TenantAsync();
        var contact = await tenant.ContactAsync("former@customer.example");
        using var inside = await contact.SignInAsync();
        var route = $"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}";
        using var admin = await tenant.AdministratorAsync();

        await admin.MoveContactAsync(route);

        (await inside.ContactStatusAsync()).ShouldBe(401);
        await portal.DeliveredAsync(tenant.Id);
        (await inside.ContactStatusAsync()).ShouldBe(401, "nothing that was on its way lets it in again");
        using var former = await tenant.VisitorAsync();
        await former.ContactLoginAsync(contact.Email, TestContact.Password);
        (await former.ContactStatusAsync()).ShouldBe(401);

        (await admin.PostAsync($"{route}/invite")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await portal.DeliveredAsync(tenant.Id);
        using var moved = await tenant.VisitorAsync();
        var token = await tenant.TokenAsync(TokenPurposes.ContactInvitation, Guid.Parse(contact.ContactId));
        (await moved.PostAsync("/api/portal/account/accept-invitation", new { token, password = NewPassword })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await moved.ContactStatusAsync()).ShouldBe(200);
        using var again = await tenant.VisitorAsync();
        (await again.ContactLoginAsync("elsewhere@customer.example", NewPassword)).IsSuccessStatusCode.ShouldBeTrue();
        (await again.ContactStatusAsync()).ShouldBe(200);
    }

    [Fact]
    public async Task An_invited_colleague_chooses_a_password_once_and_is_signed_in()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await (await admin.PostAsync("/api/identity/users", new { userName = "invited", name = "Inge", email = "invited@example.com", password = "", roleNames = new[] { "sales" } }))
            .JsonAsync(HttpStatusCode.OK);
        var token = Query(await portal.Mails.LinkToAsync("invited@example.com", "Platform.Identity.StaffInvitation"), "token");
        await portal.DeliveredAsync(tenant.Id);
        using var browser = await tenant.StrangerAsync();

        var invitation = await (await browser.PostAsync("/api/account/invitation", new { token })).JsonAsync(HttpStatusCode.OK);
        var weak = await browser.PostAsync("/api/account/accept-invitation", new { token, password = "short" });
        var accepted = await browser.PostAsync("/api/account/accept-invitation", new { token, password = NewPassword });

        invitation.GetProperty("name").GetString().ShouldBe("Inge");
        weak.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        accepted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await browser.SessionStatusAsync()).ShouldBe(200);
        (await browser.PostAsync("/api/account/accept-invitation", new { token, password = NewPassword })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    private int SentTo(string address) => portal.Mails.All.Where(m => m.To == address).Select(m => m.IdempotencyKey).Distinct().Count();

    /// <summary>Asks once more; what the newest mail says, once so many (none counted twice) have come.</summary>
    private async Task<(string UserId, string Token)> AskAsync(TestBrowser stranger, string address, int mails)
    {
        var earlier = portal.Mails.All.Select(m => m.IdempotencyKey).ToHashSet();
        (await stranger.PostAsync("/api/account/send-password-reset-code", new { email = address, appName = "Angular" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await Eventually.GetAsync(() => Task.FromResult(SentTo(address)), count => count == mails, $"{mails} mails");
        var link = new Uri((string)portal.Mails.All.Last(m => m.To == address && !earlier.Contains(m.IdempotencyKey)).Model("en")["link"]!);
        return (Query(link, "userId"), Query(link, "resetToken"));
    }

    private static string Query(Uri link, string name) => QueryHelpers.ParseQuery(link.Query)[name].ToString();

    private static async Task<HttpStatusCode> ResetAsync(TestBrowser browser, string userId, string token, string password) =>
        (await browser.PostAsync("/api/account/reset-password", new { userId, resetToken = token, password })).StatusCode;
}
