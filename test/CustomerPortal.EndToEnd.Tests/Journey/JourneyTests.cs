using CustomerPortal.EndToEnd.Site;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>From quick insert to a customer reading an invoice in their own language: every row of the first release, in a browser.</summary>
public sealed class JourneyTests(PortalSite site, Chromium chromium) : IClassFixture<PortalSite>, IClassFixture<Chromium>
{
    [Theory]
    [InlineData("nl", "Hoekstra Jachtbouw", "Sietske Hoekstra")]
    [InlineData("ar", "شركة الأفق للتجارة", "مريم الخطيب")]
    public async Task A_customer_reads_its_invoice_in_its_own_language(string language, string company, string contact)
    {
        var tenant = $"acme-{language}";
        var email = $"contact-{language}@customer.example";
        await using var desk = await chromium.AtADeskAsync();
        await using var phone = await chromium.OnAPhoneAsync(language);
        await using var second = await chromium.AtADeskAsync();
        var office = new BackOffice(site, desk);
        var colleague = new BackOffice(site, second);
        var client = new ClientArea(site, phone, tenant, language);

        await desk.DoAsync("1-tenant", () => office.CreateTenantAsync(tenant));
        await desk.DoAsync("2-sign-in", () => office.SignInAsync(tenant));
        await desk.DoAsync("2-company", () => office.CompleteCompanyAsync());
        await second.DoAsync("1-organisation", () => colleague.SignInByOrganisationAsync(tenant));
        await second.DoAsync("5-list", () => colleague.WatchCustomersAsync());
        await desk.DoAsync("3-quick-insert", () => office.QuickInsertAsync(company, contact, email, language));
        await desk.DoAsync("5-debtor-number", () => office.SeeTheDebtorNumberAppearAsync());
        await second.DoAsync("5-second-browser", () => colleague.SeeTheCustomerAppearAsync(company));
        await second.DoAsync("3-duplicate", () => colleague.SeeDuplicateAsync(email, company));
        await second.DoAsync("4-search", () => colleague.FindByEmailAsync(email, company));
        await desk.DoAsync("5-verify", () => office.VerifyAsync());
        var card = office.Here;
        await desk.DoAsync("6-activate", () => office.CompleteAddressAndActivateAsync());
        await desk.DoAsync("7-welcome-mail", () => office.ReadWelcomeMailAsync(tenant, email, language));
        var invoice = await desk.DoAsync("8-invoice", () => office.IssueAndSendInvoiceAsync(company));
        var invoiceAddress = office.Here;
        await desk.DoAsync("9-payment", () => office.BookPaymentAsync(company, "50"));

        var link = await MailLinks.FindAsync(site, "/clients/welcome", email);
        await phone.DoAsync("10-invitation", () => client.AcceptInvitationAsync(link));
        await phone.DoAsync("10-home", () => client.ReadHomeAsync());
        await phone.DoAsync("10-invoice", () => client.ReadInvoiceAsync(invoice));
        await phone.DoAsync("10-statement", () => client.ReadStatementAsync());
        await phone.DoAsync("10-mails", () => client.SwitchMailsAsync());
        await phone.DoAsync("10-company", () => client.ReadCompanyAsync(company));
        await phone.DoAsync("10-language", () => client.SwitchLanguageAsync());

        var taken = new List<string>();
        foreach (var right in language == "nl" ? new[] { "Invoices", "Statements", "Profile" } : ["Invoices"])
        {
            taken.Add(right);
            await desk.DoAsync($"11-right-{right}", () => office.TakeRightAwayAsync(card, contact, right));
            await phone.DoAsync($"11-without-{right}", () => client.FindAllButAsync(taken, new Uri(invoiceAddress).Segments[^1]));
        }

        await desk.DoAsync("12-language-of-copies", () => office.OpenPdfInBothLanguagesAsync(invoiceAddress, language));

        desk.Troubles.ShouldBeEmpty();
        second.Troubles.ShouldBeEmpty();
        phone.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_tenant_keeps_its_lists_its_users_and_its_roles()
    {
        const string tenant = "acme-lists";
        await using var desk = await chromium.AtADeskAsync();
        var office = new BackOffice(site, desk);
        var setUp = new SetUp(desk, site.AddressOf(tenant));

        await desk.DoAsync("13-tenant", () => office.CreateTenantAsync(tenant));
        await desk.DoAsync("13-sign-in", () => office.SignInAsync(tenant));
        await desk.DoAsync("13-group", () => setUp.AddGroupAsync());
        await desk.DoAsync("13-currency", () => setUp.AddCurrencyWithRateAsync());
        await desk.DoAsync("13-payment-term", () => setUp.AddPaymentTermAsync());
        await desk.DoAsync("13-tax-code", () => setUp.AddTaxCodeAsync());
        await desk.DoAsync("13-languages", () => setUp.ChooseLanguagesAsync());
        await desk.DoAsync("13-role", () => setUp.CopyRoleAndProhibitAsync("Counter sales"));
        await desk.DoAsync("13-user", () => setUp.InviteUserAsync("noor", "noor@acme.example", "Counter sales"));
        await desk.DoAsync("13-role-deleted", () => setUp.DeleteRoleAndMoveAsync("Counter sales", "noor"));

        await using var noor = await chromium.AtADeskAsync();
        var guest = new StaffDoors(site, noor, tenant);
        await noor.DoAsync("2-invitation", () => guest.AcceptInvitationAsync("noor@acme.example", "Quay-Side-Reader-31!"));
        await noor.DoAsync("2-forgotten", () => guest.ForgetPasswordAsync("noor", "noor@acme.example", "Quay-Side-Reader-32!"));
        await noor.DoAsync("13-read-only", () => guest.FindNothingToChangeAsync());

        desk.Troubles.ShouldBeEmpty();
        noor.Troubles.ShouldBeEmpty();
    }
}
