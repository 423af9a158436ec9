using System.Text.RegularExpressions;
using CustomerPortal.EndToEnd.Pages;
using CustomerPortal.EndToEnd.Site;
using CustomerPortal.TestBase;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>More than a password, in a real browser: authenticator app, recovery code, passkey of a virtual device, link from a mail.</summary>
public sealed class SecurityTests(PortalSite site, Chromium chromium) : IClassFixture<PortalSite>, IClassFixture<Chromium>
{
    private const string Tenant = "acme-safe";
    private const string Contact = "femke@safe.example";
    private static readonly Words English = new("en");

    [Fact]
    public async Task Staff_and_contact_set_up_two_factor_and_sign_in_by_code_passkey_and_link()
    {
        await using var desk = await chromium.AtADeskAsync();
        var office = new BackOffice(site, desk);
        await desk.DoAsync("safe-tenant", () => office.CreateTenantAsync(Tenant));
        await desk.DoAsync("safe-sign-in", () => office.SignInAsync(Tenant));
        await desk.DoAsync("safe-customer", () => office.QuickInsertAsync("Safe Shipping", "Femke Stuurman", Contact, "nl"));
        var staff = new SecuritySteps(desk, English, $"{site.AddressOf(Tenant)}/profile/security", BackOffice.Password);
        await staff.AddDeviceAsync();

        var codes = await desk.DoAsync("safe-two-factor", staff.SetUpAsync);
        await desk.DoAsync("safe-passkey", staff.AddPasskeyAsync);
        await desk.DoAsync("safe-sessions", staff.SeeThisSessionAsync);
        await desk.DoAsync("safe-code", () => SignInByCodeAsync(desk, codes[0]));
        await desk.DoAsync("safe-by-passkey", () => SignInByPasskeyAsync(desk));
        await desk.DoAsync("safe-users", () => SeeSessionsOfUserAsync(desk.Page));

        await using var phone = await chromium.OnAPhoneAsync("nl");
        await phone.DoAsync("safe-welcome", async () => await new ClientArea(site, phone, Tenant, "nl").AcceptInvitationAsync(await MailLinks.FindAsync(site, "/clients/welcome", Contact)));
        var dutch = new Words("nl");
        var client = new SecuritySteps(phone, dutch, $"{site.AddressOf(Tenant)}/clients/security", "Zeil-en-Kompas-48!");
        await phone.DoAsync("safe-link", () => SignInByLinkAsync(phone, dutch));
        await using var guard = await chromium.AtADeskAsync();
        await guard.DoAsync("safe-duty", () => MustSetUpAsync(desk.Page, guard));
        await phone.DoAsync("safe-client-duty", async () =>
        {
            await desk.Page.SendAsync("PUT", "/api/settings", new { values = new Dictionary<string, string> { ["Identity.Contacts.RequireTwoFactor"] = "true" } });
            await KeptAtSecurityAsync(phone.Page, $"{site.AddressOf(Tenant)}/clients", "invoices", "company");
        });
        var own = await phone.DoAsync("safe-client-two-factor", client.SetUpAsync);
        await phone.DoAsync("safe-link-and-code", async () =>
        {
            await AskForLinkAsync(phone, dutch);
            await phone.Page.Locator("ui-code-step").TypeAsync(dutch["Ui.TwoFactor.Code"], own[0]);
            await phone.Page.Locator("ui-code-step").ClickOnAsync(dutch["Ui.SignIn.Action"]);
            await phone.Page.SeeAsync(dutch["Portal.Home.OpenInvoices"]);
        });

        await phone.DoAsync("safe-client-end-session", client.EndAnotherSessionAsync);

        desk.Troubles.ShouldBeEmpty();
        guard.Troubles.ShouldBeEmpty();
        phone.Troubles.ShouldBeEmpty();
    }

    /// <summary>A colleague is at work when the role begins to ask for two-factor: the next call leads to the set-up, and nothing else opens before it is done.</summary>
    private async Task MustSetUpAsync(IPage administrator, Person guard)
    {
        var role = await administrator.SendAsync("POST", "/api/identity/roles", new { name = "keepers", isPublic = true });
        await administrator.SendAsync("PUT", "/api/permission-management/permissions?providerName=R&providerKey=keepers", new
        {
            permissions = new[] { new { name = "Customers.View", isGranted = true } },
        });
        await administrator.SendAsync("POST", "/api/identity/users", new { userName = "kim", email = "kim@safe.example", password = BackOffice.Password, roleNames = new[] { "keepers" } });
        var origin = site.AddressOf(Tenant);
        await guard.SignInAsync(origin, "en", "kim", BackOffice.Password);
        await administrator.SendAsync("PUT", $"/api/identity/roles/{role.GetProperty("id").GetString()}", new { name = "keepers", isPublic = true, requiresTwoFactor = true });

        await Eventually.GetAsync(async () => (await guard.Page.FetchAsync("/api/customers")).Status, status => status == 403, "what the account was is remembered for a moment");
        await KeptAtSecurityAsync(guard.Page, origin, "customers", "profile");
        await new SecuritySteps(guard, English, $"{origin}/profile/security", BackOffice.Password).SetUpAsync();
        await guard.Page.GotoAsync($"{origin}/customers");
        await guard.Page.SeeAsync(English["Customers.List.Title"]);
    }

    /// <summary>By a link within the page (the server refuses its call) and by an address (the page asks first) one comes to the same place.</summary>
    private static async Task KeptAtSecurityAsync(IPage page, string origin, string link, string address)
    {
        var security = new Regex("/security$");
        await page.Locator($"nav a[href$='/{link}']").Locator("visible=true").First.ClickAsync();
        await page.WaitForURLAsync(security);
        await page.LookAsync();
        await page.GotoAsync($"{origin}/{address}");
        await page.WaitForURLAsync(security);
    }

    private async Task SignInByCodeAsync(Person desk, string code)
    {
        await desk.Context.ClearCookiesAsync();
        await desk.Page.GotoAsync($"{site.AddressOf(Tenant)}/account/login");
        var form = desk.Page.Locator("form");
        await form.TypeAsync(English["Ui.SignIn.UserName"], "admin");
        await form.TypeAsync(English["Ui.SignIn.Password"], BackOffice.Password);
        await form.ClickOnAsync(English["Ui.SignIn.Action"]);
        var step = desk.Page.Locator("ui-code-step");
        await step.TypeAsync(English["Ui.TwoFactor.Code"], "000000");
        await desk.Page.LookAsync("security-code");
        await step.ClickOnAsync(English["Ui.SignIn.Action"]);
        await desk.Page.SeeAsync(English["Identity:CodeWrong"]);
        await step.TypeAsync(English["Ui.TwoFactor.Code"], code);
        await step.ClickOnAsync(English["Ui.SignIn.Action"]);
        await desk.Page.SeeAsync(English["Platform.Dashboard.Title"]);
    }

    private async Task SignInByPasskeyAsync(Person desk)
    {
        await desk.Context.ClearCookiesAsync();
        await desk.Page.GotoAsync($"{site.AddressOf(Tenant)}/account/login");
        await desk.Page.Locator("form").ClickOnAsync(English["Ui.Passkey.SignIn"]);
        await desk.Page.SeeAsync(English["Platform.Dashboard.Title"]);
        (await desk.Page.FetchAsync("/api/account/my-profile")).Status.ShouldBe(200);
    }

    private async Task SeeSessionsOfUserAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf(Tenant)}/users");
        await page.Locator("ui-list").ClickOnAsync(English.Of("Platform.ActionsOf", "name", "admin"));
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = English["Ui.Sessions.Title"] }).ClickAsync();
        await page.SeeAsync(English["Ui.Sessions.This"]);
        await page.LookAsync("security-user-sessions");
    }

    private async Task SignInByLinkAsync(Person phone, Words words)
    {
        await AskForLinkAsync(phone, words);
        await phone.Page.SeeAsync(words["Portal.Home.OpenInvoices"]);
    }

    private async Task AskForLinkAsync(Person phone, Words words)
    {
        var former = Directory.GetFiles(site.MailFolder, "*.eml", SearchOption.AllDirectories).Length;
        await phone.Context.ClearCookiesAsync();
        await phone.Page.GotoAsync($"{site.AddressOf(Tenant)}/clients/login");
        await phone.Page.Locator("form").TypeAsync(words["Ui.Email"], Contact);
        await phone.Page.Locator("body").ClickOnAsync(words["Portal.MagicLink.Ask"]);
        await phone.Page.SeeAsync(words["Portal.MagicLink.Sent"]);
        await Eventually.GetAsync(
            () => Task.FromResult(Directory.GetFiles(site.MailFolder, "*.eml", SearchOption.AllDirectories).Length), count => count > former, "the mail with the link");
        await phone.Page.GotoAsync(await MailLinks.FindAsync(site, "/clients/link", Contact));
        await phone.Page.LookAsync();
        await phone.Page.Locator("main").ClickOnAsync(words["Ui.SignIn.Action"]);
    }
}
