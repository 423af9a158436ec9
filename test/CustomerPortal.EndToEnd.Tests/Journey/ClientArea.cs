using CustomerPortal.EndToEnd.Pages;
using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>Rows 10 and 11 of the journey: what the contact sees, in the contact's language.</summary>
internal sealed class ClientArea(PortalSite site, Person person, string tenant, string language)
{
    /// <summary>Where what a right opens stands, in the menu, by address and by API. "Estimates" and "Support" have no pages yet.</summary>
    private static readonly Dictionary<string, string> Places = new() { ["Invoices"] = "invoices", ["Statements"] = "statement", ["Profile"] = "company" };

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

    public async Task ReadCompanyAsync(string company)
    {
        await page.GotoAsync($"{site.AddressOf(tenant)}/clients/company");
        await page.SeeAsync(company);
        var form = page.Locator("form");
        await form.TypeAsync(words["Portal.Company.Phone"], "+31 58 234 56 78");
        await form.ClickOnAsync(words["Ui.Save"]);
        await page.SeeAsync(words["Ui.Saved"]);
        await LookAsync("company");
    }

    /// <summary>A kind of mail is switched off and on again; each is there on the next visit.</summary>
    public async Task SwitchMailsAsync()
    {
        foreach (var wanted in new[] { false, true })
        {
            await page.GotoAsync($"{site.AddressOf(tenant)}/clients/mails");
            var statements = page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = words["Portal.Mails.Statement"] });
            await statements.WaitForAsync();
            (await statements.IsCheckedAsync()).ShouldBe(!wanted);
            await statements.ClickAsync();
            await page.SeeAsync(words["Ui.Saved"]);
            (await statements.IsCheckedAsync()).ShouldBe(wanted);
        }

        await LookAsync("mails");
    }

    /// <summary>Another language, and back: words, direction and the contact's own setting follow at once.</summary>
    public async Task SwitchLanguageAsync()
    {
        await ChooseLanguageAsync("English");
        await page.SeeAsync(new Words("en")["Portal.Company.Editable"]);
        (await page.Locator("html").GetAttributeAsync("dir")).ShouldBe("ltr");
        await ChooseLanguageAsync(language == "ar" ? "العربية" : "Nederlands");
        await page.SeeAsync(words["Portal.Company.Editable"]);
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
    }

    /// <summary>Without a right: no menu entry, no page by address, nothing by API; with it each is there.</summary>
    public async Task FindAllButAsync(IReadOnlyCollection<string> taken, string invoiceId)
    {
        await page.GotoAsync($"{site.AddressOf(tenant)}/clients/");
        await page.SettledAsync();
        foreach (var (right, address) in Places)
        {
            var has = !taken.Contains(right);
            (await page.Locator($"header nav a[href$='/{address}']").CountAsync()).ShouldBe(has ? 1 : 0, right);
            (await page.FetchAsync($"/api/portal/{address}")).Status.ShouldBe(has ? 200 : 404, right);
        }

        (await page.FetchAsync($"/api/portal/invoices/{invoiceId}")).Status.ShouldBe(404);
        await page.GotoAsync($"{site.AddressOf(tenant)}/clients/{(taken.Count == 1 ? $"invoices/{invoiceId}" : Places[taken.Last()])}");
        await page.SeeAsync(words["Ui.NotFound.Title"]);
        await LookAsync("not-found");
    }

    private async Task ChooseLanguageAsync(string name)
    {
        await page.Locator("client-language-menu button").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = name }).ClickAsync();
    }

    private async Task LookAsync(string picture)
    {
        await page.LookAsync($"client-{picture}-{language}");
    }
}
