using System.Net;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <summary>Every way in that a contact can have, each prepared so that one more step would open it.</summary>
internal sealed class ContactDoors
{
    public static readonly string[] All = ["session", "second step", "passkey", "magic link", "reset link", "invitation", "password"];

    private const string Area = "/api/portal/account";
    private readonly TestBrowser[] browsers;
    private readonly string[] secrets;

    private ContactDoors(TestContact contact, TestBrowser[] browsers, string[] secrets) => (Contact, this.browsers, this.secrets) = (contact, browsers, secrets);

    public TestContact Contact { get; }

    public IReadOnlyList<TestBrowser> Browsers => browsers;

    public static async Task<ContactDoors> OpenAsync(AccountHost portal, TestTenant tenant, string email)
    {
        var contact = await tenant.ContactAsync(email);
        var session = await contact.SignInAsync();
        session.Headers["Origin"] = $"https://{tenant.Host}";
        var device = new SoftPasskey($"https://{tenant.Host}");
        var options = await (await session.PostAsync($"{Area}/security/passkeys/options", new { password = TestContact.Password })).JsonAsync(HttpStatusCode.OK);
        (await session.PostAsync($"{Area}/security/passkeys", new { name = "Phone", credential = device.Create(options.GetProperty("options").GetString()!) }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var (_, codes) = await portal.SetUpAsync(session, Area, TestContact.Password);
        var step = await tenant.VisitorAsync();
        (await step.ContactLoginAsync(email, TestContact.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var key = await tenant.VisitorAsync();
        key.Headers["Origin"] = $"https://{tenant.Host}";
        var asked = await (await key.PostAsync($"{Area}/passkey/options")).JsonAsync(HttpStatusCode.OK);
        var login = await portal.InTenantAsync(
            tenant.Id, services => services.GetRequiredService<PortalDbContext>().Set<ContactLogin>().Where(l => l.Email == email).Select(l => l.Id).SingleAsync());
        return new ContactDoors(
            contact,
            [session, step, key],
            [
                codes[0],
                device.Get(asked.GetProperty("options").GetString()!),
                await tenant.TokenAsync(TokenPurposes.ContactMagicLink, login),
                await tenant.TokenAsync(TokenPurposes.ContactPasswordReset, login),
                await tenant.TokenAsync(TokenPurposes.ContactInvitation, Guid.Parse(contact.ContactId)),
            ]);
    }

    /// <summary>Those that let somebody in. New passwords come last: they end the other ways.</summary>
    public async Task<IReadOnlyList<string>> WaysInAsync()
    {
        var open = new List<string>();
        var (session, step, key) = (browsers[0], browsers[1], browsers[2]);
        await TryAsync("session", async () => await session.ContactStatusAsync() == 200);
        await TryAsync("passkey", async () => (await key.PostAsync($"{Area}/passkey/login", new { credential = secrets[1] })).IsSuccessStatusCode && await key.ContactStatusAsync() == 200);
        await TryAsync("second step", async () => (await step.CodeAsync(secrets[0], Area)).IsSuccessStatusCode && await step.ContactStatusAsync() == 200);
        await TryAsync("password", async () => (await step.ContactLoginAsync(Contact.Email, TestContact.Password)).IsSuccessStatusCode);
        using var stranger = await Contact.Tenant.VisitorAsync();
        await TryAsync("magic link", async () => (await stranger.PostAsync($"{Area}/magic-link/use", new { token = secrets[2] })).IsSuccessStatusCode);
        await TryAsync("reset link", async () => await ChooseAsync(stranger, "reset-password", secrets[3]));
        await TryAsync("invitation", async () => await ChooseAsync(stranger, "accept-invitation", secrets[4]));
        return open;

        async Task TryAsync(string door, Func<Task<bool>> isOpen)
        {
            if (await isOpen())
            {
                open.Add(door);
            }
        }
    }

    private static async Task<bool> ChooseAsync(TestBrowser browser, string door, string token) =>
        (await browser.PostAsync($"{Area}/{door}", new { token, password = "another long password" })).IsSuccessStatusCode;
}
