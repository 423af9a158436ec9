using System.Net;
using CustomerPortal.EndToEnd.Site;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>Wherever a link says that one returns to after signing in, one stays in the application (N14).</summary>
public sealed class ReturnAddressTests(ReturnAddressTests.ContactSite site, Chromium chromium) : IClassFixture<ReturnAddressTests.ContactSite>, IClassFixture<Chromium>
{
    private const string Staff = "/account/login";
    private const string Client = "/clients/login";
    private static readonly Words English = new("en");

    [Theory]
    [InlineData(Staff, "//evil.example/x")]
    [InlineData(Staff, "/%5Cevil.example")]
    [InlineData(Staff, "/%09/evil.example")]
    [InlineData(Staff, "https://evil.example")]
    [InlineData(Staff, "javascript:document.title='hit'")]
    [InlineData(Client, "//evil.example/x")]
    [InlineData(Client, "/%5Cevil.example")]
    [InlineData(Client, "/%09/evil.example")]
    [InlineData(Client, "https://evil.example")]
    [InlineData(Client, "javascript:document.title='hit'")]
    [Trait("Check", "N14")]
    public async Task Signing_in_leads_nowhere_else(string page, string returnUrl)
    {
        var (own, label, user, password) = page == Staff
            ? (site.Address, "Ui.SignIn.UserName", PortalSite.HostUser, PortalHost.HostPassword)
            : (site.AddressOf(ContactSite.Tenant), "Ui.Email", ContactSite.Contact, ContactSite.Password);
        await using var desk = await chromium.AtADeskAsync();
        var left = new List<string>();
        desk.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(own, StringComparison.Ordinal))
            {
                left.Add(request.Url);
            }
        };
        await desk.DoAsync("return-address", async () =>
        {
            await desk.Page.GotoAsync($"{own}{page}?returnUrl={returnUrl}");
            var form = desk.Page.Locator("form");
            await form.TypeAsync(English[label], user);
            await form.TypeAsync(English["Ui.SignIn.Password"], password);
            await form.ClickOnAsync(English["Ui.SignIn.Action"]);
            await desk.Page.WaitForURLAsync(url => !url.Contains(page, StringComparison.Ordinal));
        });

        new Uri(desk.Page.Url).GetLeftPart(UriPartial.Authority).ShouldBe(own);
        left.ShouldBeEmpty();
        (await desk.Page.TitleAsync()).ShouldNotBe("hit");
    }

    /// <summary>A site with a contact that accepted its invitation.</summary>
    public sealed class ContactSite : PortalSite
    {
        public const string Tenant = "acme-return";
        public const string Contact = "jo@return.example";
        public const string Password = "correct horse battery";

        /// <inheritdoc />
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            using var host = await BrowseAsync(Address, HostUser, HostPassword);
            var tenant = await (await host.PostAsync("/api/multi-tenancy/tenants", new { name = Tenant, adminEmailAddress = "admin@return.example", adminPassword = Password + "-1A" }))
                .JsonAsync(HttpStatusCode.OK);
            using var admin = await BrowseAsync(AddressOf(Tenant), "admin", Password + "-1A");
            var customer = await (await admin.PostAsync("/api/customers", new { company = "Return", countryCode = "NL", currency = "EUR", contactName = "Jo", contactEmail = Contact }))
                .JsonAsync(HttpStatusCode.Created);
            var contacts = await (await admin.GetAsync($"/api/customers/{customer.GetProperty("id").GetString()}/contacts")).JsonAsync(HttpStatusCode.OK);
            var token = await InTenantAsync(tenant.GetProperty("id").GetGuid(), async services =>
            {
                var made = await services.GetRequiredService<IOneTimeTokens>()
                    .IssueAsync(TokenPurposes.ContactInvitation, contacts[0].GetProperty("id").GetGuid(), TimeSpan.FromDays(1), CancellationToken.None);
                await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
                return made;
            });
            await admin.GetAsync("/api/portal/session");
            (await admin.PostAsync("/api/portal/account/accept-invitation", new { token, password = Password })).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        private static async Task<TestBrowser> BrowseAsync(string address, string user, string password)
        {
            var browser = PortalProcess.BrowseAt(new Uri(address));
            await browser.GetAsync("/api/abp/application-configuration");
            var answer = await (await browser.PostAsync("/api/account/login", new { userNameOrEmailAddress = user, password, rememberMe = false })).JsonAsync(HttpStatusCode.OK);
            answer.GetProperty("result").GetInt32().ShouldBe(1, answer.ToString());
            return browser;
        }
    }
}
