using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>The ways in for staff beside the plain sign-in: an invitation, a forgotten password; and what a reader finds inside.</summary>
internal sealed class StaffDoors(PortalSite site, Person person, string tenant)
{
    private static readonly Words Words = new("en");
    private readonly IPage page = person.Page;

    public async Task AcceptInvitationAsync(string email, string password)
    {
        await page.GotoAsync(await MailLinks.FindAsync(site, "/account/accept-invitation", email));
        await page.SeeAsync(Words["Ui.NewPassword"]);
        await page.LookAsync();
        await ChoosePasswordAsync(password, "Ui.Invitation.Action");
        await page.SeeAsync(Words["Platform.Dashboard.Title"]);
    }

    /// <summary>The answer is the same whether the address is known or not; the link in the mail sets a new password.</summary>
    public async Task ForgetPasswordAsync(string userName, string email, string password)
    {
        await person.Context.ClearCookiesAsync();
        await page.GotoAsync($"{site.AddressOf(tenant)}/account/forgot-password");
        await page.Locator("form").TypeAsync(Words["Ui.Email"], email);
        await page.LookAsync();
        await page.Locator("form").ClickOnAsync(Words["Ui.Forgot.Action"]);
        await page.SeeAsync(Words["Ui.Forgot.Sent"]);
        await page.GotoAsync(await MailLinks.FindAsync(site, "/account/reset-password", email));
        await page.SeeAsync(Words["Ui.NewPassword"]);
        await page.LookAsync();
        await ChoosePasswordAsync(password, "Ui.Reset.Action");
        await page.SeeAsync(Words["Ui.Reset.Done"]);

        await page.GotoAsync($"{site.AddressOf(tenant)}/account/login");
        var form = page.Locator("form");
        await form.TypeAsync(Words["Ui.SignIn.UserName"], userName);
        await form.TypeAsync(Words["Ui.SignIn.Password"], password);
        await form.ClickOnAsync(Words["Ui.SignIn.Action"]);
        await page.WaitForURLAsync(url => !url.Contains("/account/login", StringComparison.Ordinal));
    }

    /// <summary>A reader sees the customers, no button to make one, and no users.</summary>
    public async Task FindNothingToChangeAsync()
    {
        await page.GotoAsync($"{site.AddressOf(tenant)}/customers");
        await page.Locator("ui-empty-state").WaitForAsync();
        (await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = Words["Customers.List.New"] }).CountAsync()).ShouldBe(0);
        await page.GotoAsync($"{site.AddressOf(tenant)}/users");
        await page.SeeAsync(Words["Ui.Forbidden.Title"]);
        (await page.FetchAsync("/api/identity/users")).Status.ShouldBe(403);
    }

    private async Task ChoosePasswordAsync(string password, string action)
    {
        var form = page.Locator("form");
        await form.TypeAsync(Words["Ui.NewPassword"], password);
        await form.TypeAsync(Words["Ui.RepeatPassword"], password);
        await form.ClickOnAsync(Words[action]);
    }
}
