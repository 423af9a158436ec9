using CustomerPortal.EndToEnd.Site;
using CustomerPortal.TestBase;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>What the host's and the tenant's administrators do in the journey.</summary>
internal sealed class BackOffice(PortalSite site, Person person)
{
    private const string Email = "admin@acme.example";
    internal const string Password = "Harbour-Lamp-27!";
    private static readonly Words Words = new("en");
    private readonly IPage page = person.Page;

    public async Task CreateTenantAsync(string tenant)
    {
        await page.GotoAsync(site.Address);
        await SignInAsync(PortalSite.HostUser, PortalSite.HostPassword);
        await page.GotoAsync($"{site.Address}/tenants");
        await page.Locator("body").ClickOnAsync(Words["Platform.Tenants.New"]);
        var dialog = page.Front();
        await dialog.TypeAsync(Words["Platform.Tenants.Name"], tenant);
        await dialog.TypeAsync(Words["Platform.Tenants.AdminEmail"], Email);
        await dialog.TypeAsync(Words["Platform.Tenants.AdminPassword"], Password);
        await dialog.ClickOnAsync(Words["Platform.Tenants.Create"]);
        await page.SeeAsync(tenant);
        await page.LookAsync();
    }

    public async Task SignInAsync(string tenant)
    {
        await page.GotoAsync($"{site.AddressOf(tenant)}/");
        await SignInAsync(Email, Password);
        await page.SeeAsync(Words["Platform.Dashboard.Title"]);
        await page.LookAsync();
    }

    public async Task CompleteCompanyAsync()
    {
        await page.GotoAsync($"{Origin}/billing/setup/company");
        var form = page.Locator("form");
        await form.TypeAsync(Words["Billing.Setup.Street"], "Kade 1");
        await form.TypeAsync(Words["Billing.Setup.PostalCode"], "3011 AA");
        await form.TypeAsync(Words["Billing.Setup.City"], "Rotterdam");
        await page.ChooseAsync(form, Words["Billing.Setup.Country"], "Netherlands");
        await form.TypeAsync(Words["Billing.Setup.Iban"], "NL91 ABNA 0417 1643 00");
        await form.ClickOnAsync(Words["Ui.Save"]);
        await page.SeeAsync(Words["Ui.Saved"]);
        await page.LookAsync();
    }

    public async Task QuickInsertAsync(string company, string contact, string email, string language)
    {
        await page.GotoAsync($"{Origin}/customers");
        await page.SeeAsync(Words["Customers.List.Title"]);
        await page.Locator("ui-list tbody tr, ui-list ui-empty-state").First.WaitForAsync();
        await page.Keyboard.PressAsync("n");
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = Words["Ui.Insert.Customer"] }).ClickAsync();
        var dialog = page.Front();
        await dialog.TypeAsync(Words["Customers.Quick.Company"], company);
        await dialog.TypeAsync(Words["Customers.Quick.ContactName"], contact);
        await dialog.TypeAsync(Words["Customers.Quick.ContactEmail"], email);
        await page.ChooseAsync(dialog, Words["Customers.Field.Language"], language == "nl" ? "Dutch" : "Arabic");
        await dialog.GetByLabel(Words["Customers.Quick.SendWelcome"]).CheckAsync();
        await page.LookAsync();
        await dialog.ClickOnAsync(Words["Customers.Quick.CreateAndOpen"]);
        await page.WaitForURLAsync(url => url.Contains("/customers/", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = company }).WaitForAsync();
    }

    /// <summary>The number comes by server push: the page is not loaded again.</summary>
    public async Task SeeTheDebtorNumberAppearAsync()
    {
        var number = await Eventually.GetAsync(
            () => page.GetByTestId("debtor-number").InnerTextAsync(), text => text.Any(char.IsDigit), "the debtor number on the open card");
        number.Trim().ShouldNotBe("–");
    }

    public async Task CompleteAddressAndActivateAsync()
    {
        var form = page.Locator("#customer-form");
        await page.Locator("app-addresses-island").ClickOnAsync(Words["Customers.Address.Add"]);
        var address = page.Locator("app-addresses-island .address").First;
        await address.TypeAsync(Words["Customers.Address.Lines"], "Havenstraat 12");
        await address.TypeAsync(Words["Customers.Field.PostalCode"], "8911 AB");
        await address.TypeAsync(Words["Customers.Field.City"], "Leeuwarden");
        await page.ChooseAsync(address, Words["Customers.Field.Country"], "Netherlands");
        await form.ClickOnAsync(Words["Ui.Save"]);
        await page.SeeAsync(Words["Ui.Saved"]);
        await page.Locator("ui-page-head").ClickOnAsync(Words["Customers.Card.Activate"]);
        await page.SeeAsync(Words["Enum:CustomerState.Active"]);
        await page.LookAsync();
    }

    public async Task<string> IssueAndSendInvoiceAsync(string company)
    {
        await page.GotoAsync($"{Origin}/billing/invoices/new");
        var form = page.Locator("app-invoice-editor form");
        await page.ChooseAsync(form, Words["Billing.Field.Customer"], company);
        await form.GetByLabel(Words["Billing.Line.Description"]).First.FillAsync("Gyrocompass GC-410");
        await form.GetByLabel(Words["Billing.Line.Quantity"]).First.FillAsync("2");
        await form.GetByLabel(Words["Billing.Line.Price"]).First.FillAsync("100.00");
        await form.ClickOnAsync(Words["Billing.Invoice.SaveDraft"]);
        await page.SeeAsync(Words["Billing.Invoice.NothingMissing"]);
        await page.LookAsync();
        await page.Locator("ui-page-head").ClickOnAsync(Words["Billing.Invoice.IssueAsk"]);
        await page.Front().ClickOnAsync(Words["Billing.Invoice.Issue"]);
        await page.Locator("app-invoice-view").WaitForAsync();
        var number = (await page.Locator("ui-page-head .crumb bdi").Last.InnerTextAsync()).Trim();
        await page.Locator("ui-page-head").ClickOnAsync(Words["Billing.Invoice.Send"]);
        await page.Front().ClickOnAsync(Words["Billing.Invoice.Send"]);
        await page.SeeAsync(Words["Enum:DeliveryState.Sent"]);
        await page.LookAsync();
        return number;
    }

    public async Task BookPaymentAsync(string company, string amount)
    {
        await page.GotoAsync($"{Origin}/billing/payments");
        await page.Locator("ui-page-head").ClickOnAsync(Words["Billing.Payment.New"]);
        var dialog = page.Front();
        await page.ChooseAsync(dialog, Words["Billing.Field.Customer"], company);
        await dialog.TypeAsync(Words["Billing.Field.Amount"], amount);
        await page.SeeAsync(Words["Billing.Payment.Covers"]);
        await page.LookAsync();
        await dialog.ClickOnAsync(Words["Billing.Payment.Book"]);
        await page.Locator("ui-list tbody tr").First.WaitForAsync();
        await page.LookAsync();
    }

    /// <summary>The mail log has the welcome mail, its state and its content, in the contact's language.</summary>
    public async Task ReadWelcomeMailAsync(string tenant, string email, string language)
    {
        await page.GotoAsync($"{Origin}/messaging");
        var row = page.Locator("ui-list tbody tr").Filter(new LocatorFilterOptions { HasText = email });
        await row.GetByText(Words["Enum:MailState.Sent"]).WaitForAsync();
        await page.LookAsync();
        await row.GetByRole(AriaRole.Link).First.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = new Words(language).Of("Emails.Welcome.Subject", "companyName", tenant) }).WaitForAsync();
        await page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = Words["Platform.MailLog.PlainText"] }).ClickAsync();
        (await page.Locator("pre").GetAttributeAsync("lang")).ShouldBe(language);
        await page.LookAsync();
    }

    /// <summary>The PDF that staff opens: in the tenant's language, or in the customer's when the setting says so.</summary>
    public async Task OpenPdfInBothLanguagesAsync(string invoiceAddress, string language)
    {
        (await ReadPdfAsync(invoiceAddress)).ShouldContain(Words["Documents.Invoice.Date"]);

        await page.GotoAsync($"{Origin}/settings/localization");
        await page.GetByRole(AriaRole.Switch, new PageGetByRoleOptions { Name = Words["Setting:Localization.DocumentsInCustomerLanguage"] }).ClickAsync();
        await page.LookAsync();
        await page.Locator("form").ClickOnAsync(Words["Ui.Save"]);
        await page.SeeAsync(Words["Ui.Saved"]);

        var theirs = await ReadPdfAsync(invoiceAddress);
        theirs.ShouldContain(new Words(language)["Documents.Invoice.Date"]);
        theirs.ShouldNotContain(Words["Documents.Invoice.Date"]);
    }

    public async Task TakeRightAwayAsync(string customerAddress, string contact, string right)
    {
        await page.GotoAsync(customerAddress);
        var island = page.Locator("app-contacts-island");
        await island.ClickOnAsync(Words.Of("Platform.ActionsOf", "name", contact));
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = Words["Ui.Edit"] }).ClickAsync();
        var dialog = page.Front();
        await dialog.GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { Name = Words[$"PortalRight:{right}"], Exact = true }).UncheckAsync();
        await page.LookAsync();
        await dialog.ClickOnAsync(Words["Ui.Save"]);
        await dialog.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    /// <summary>From the bare address, with the organisation typed on the sign-in page.</summary>
    public async Task SignInByOrganisationAsync(string tenant)
    {
        await page.GotoAsync(site.Address);
        await page.Locator("form").TypeAsync(Words["Ui.SignIn.Organisation"], tenant);
        await SignInAsync(Email, Password);
        await page.SeeAsync(Words["Platform.Dashboard.Title"]);
    }

    /// <summary>Waits with the list of customers open, as a colleague would.</summary>
    public async Task WatchCustomersAsync()
    {
        await page.GotoAsync($"{Origin}/customers");
        await page.Locator("ui-empty-state").WaitForAsync();
    }

    /// <summary>The new customer and its number appear in the open list by themselves.</summary>
    public async Task SeeTheCustomerAppearAsync(string company) => await Eventually.GetAsync(
        () => page.Locator("ui-list tbody tr").Filter(new LocatorFilterOptions { HasText = company }).AllInnerTextsAsync(),
        rows => rows.Count == 1 && rows[0].Contains("130001", StringComparison.Ordinal),
        "the new customer with its debtor number in the open list");

    /// <summary>The accounting system has what the card has.</summary>
    public async Task VerifyAsync()
    {
        await page.Locator("app-sync-section").ClickOnAsync(Words["Customers.Sync.VerifyNow"]);
        await page.SeeAsync(Words["Customers.Sync.NoDifference"]);
    }

    /// <summary>Whoever types a contact's address again is told whose it is.</summary>
    public async Task SeeDuplicateAsync(string email, string company)
    {
        await page.Keyboard.PressAsync("n");
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = Words["Ui.Insert.Customer"] }).ClickAsync();
        var dialog = page.Front();
        await dialog.TypeAsync(Words["Customers.Quick.Company"], "Somebody else");
        await dialog.TypeAsync(Words["Customers.Quick.ContactEmail"], email);
        await dialog.Locator("app-duplicate-notice").GetByText(company).WaitForAsync();
        await page.LookAsync();
        await dialog.ClickOnAsync(Words["Ui.Cancel"]);
    }

    /// <summary>The list finds the customer by a word of its contact's address.</summary>
    public async Task FindByEmailAsync(string email, string company)
    {
        await page.GotoAsync($"{Origin}/customers");
        await page.Locator("ui-list input[type=search]").FillAsync(email);
        await page.Locator("ui-list tbody tr").Filter(new LocatorFilterOptions { HasText = company }).WaitForAsync();
        await page.LookAsync();
    }

    /// <summary>Address of the page in front, for coming back.</summary>
    public string Here => page.Url;

    private async Task<string> ReadPdfAsync(string invoiceAddress)
    {
        var id = new Uri(invoiceAddress).Segments[^1];
        var (status, pdf) = await page.FetchAsync($"/api/billing/invoices/{id}/pdf");
        status.ShouldBe(200);
        return await PdfText.ReadAsync(pdf);
    }

    private string Origin => new Uri(page.Url).GetLeftPart(UriPartial.Authority);

    private async Task SignInAsync(string user, string password)
    {
        var form = page.Locator("form");
        await form.TypeAsync(Words["Ui.SignIn.UserName"], user);
        await form.TypeAsync(Words["Ui.SignIn.Password"], password);
        await form.ClickOnAsync(Words["Ui.SignIn.Action"]);
        await page.WaitForURLAsync(url => !url.Contains("/account/login", StringComparison.Ordinal));
    }
}
