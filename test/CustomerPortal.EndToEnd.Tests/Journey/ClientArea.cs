using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>Rows 10 and 11 of the journey: what the contact sees, in the contact's language.</summary>
internal sealed class ClientArea(PortalSite site, Person person, string tenant, string language)
{
    private readonly Words words = new(language);
    private readonly IPage page = person.Page;

    public async Task AcceptInvitationAsync(string link)
    {
        link.ShouldStartWith($"{site.AddressOf(tenant)}/clients/welcome");
        await page.GotoAsync(link);
        var form = page.Locator("form");
        await form.TypeAsync(words["Ui.NewPassword"], "Zeil-en-Kompas-48!");
        await form.TypeAsync(words["Ui.RepeatPassword"], "Zeil-en-Kompas-48!");
        await form.ClickOnAsync(words["Portal.Welcome.Action"]);
        await page.SeeAsync(words["Portal.Home.OpenInvoices"]);
    }

    public async Task ReadHomeAsync()
    {
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
        (await page.Locator("html").GetAttributeAsync("dir")).ShouldBe(language == "ar" ? "rtl" : "ltr");
        await page.SeeAsync(words["Portal.Home.ToPay"]);
        await LookAsync("home");
    }

    public async Task ReadInvoiceAsync(string number)
    {
        await page.GotoAsync($"{site.AddressOf(tenant)}/clients/invoices");
        await page.GetByText(number).First.ClickAsync();
        await page.SeeAsync(words["Portal.Invoice.Lines"]);
        await page.SeeAsync("Gyrocompass GC-410");
        await LookAsync("invoice");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("client-invoice-page").ClickOnAsync(words["Portal.Invoice.Download"]));
        var text = await PdfText.ReadAsync(await download.PathAsync());
        text.ShouldContain(number);
        text.ShouldContain("Gyrocompass GC-410");
    }

    public async Task ReadStatementAsync()
    {
        await page.GotoAsync($"{site.AddressOf(tenant)}/clients/statement");
        var closing = (await page.GetByTestId("closing").InnerTextAsync()).Trim();
        await LookAsync("statement");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("client-statement-page").ClickOnAsync(words["Portal.Statement.Pdf"]));
        var text = await PdfText.ReadAsync(await download.PathAsync());
        PdfText.Digits(text).ShouldContain(PdfText.Digits(closing));
    }

    private async Task LookAsync(string picture)
    {
        (await Accessibility.FindingsAsync(page)).ShouldBeEmpty();
        await Pictures.TakeAsync(page, $"client-{picture}-{language}");
    }
}
