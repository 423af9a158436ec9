using CustomerPortal.EndToEnd.Site;
using CustomerPortal.TestBase;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>Wherever a link says that one returns to after signing in, one stays in the application (N14).</summary>
public sealed class ReturnAddressTests(PortalSite site, Chromium chromium) : IClassFixture<PortalSite>, IClassFixture<Chromium>
{
    private static readonly Words English = new("en");

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("/%5Cevil.example")]
    [InlineData("/%09/evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:document.title='hit'")]
    [Trait("Check", "N14")]
    public async Task Signing_in_leads_nowhere_else(string returnUrl)
    {
        await using var desk = await chromium.AtADeskAsync();
        var left = new List<string>();
        desk.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
            {
                left.Add(request.Url);
            }
        };
        await desk.DoAsync("return-address", async () =>
        {
            await desk.Page.GotoAsync($"{site.Address}/account/login?returnUrl={returnUrl}");
            var form = desk.Page.Locator("form");
            await form.TypeAsync(English["Ui.SignIn.UserName"], PortalSite.HostUser);
            await form.TypeAsync(English["Ui.SignIn.Password"], PortalHost.HostPassword);
            await form.ClickOnAsync(English["Ui.SignIn.Action"]);
            await desk.Page.WaitForURLAsync(url => !url.Contains("/account/login", StringComparison.Ordinal));
        });

        new Uri(desk.Page.Url).GetLeftPart(UriPartial.Authority).ShouldBe(site.Address);
        left.ShouldBeEmpty();
        (await desk.Page.TitleAsync()).ShouldNotBe("hit");
    }
}
