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
        await using var desk = await chromium.AtADeskAsync();
        await using var phone = await chromium.OnAPhoneAsync(language);
        var office = new BackOffice(site, desk);
        var client = new ClientArea(site, phone, tenant, language);

        await office.CreateTenantAsync(tenant);
        await office.SignInAsync(tenant);
        await office.CompleteCompanyAsync();
        await office.QuickInsertAsync(company, contact, $"contact-{language}@customer.example", language);
        await office.SeeTheDebtorNumberAppearAsync();
        await office.CompleteAddressAndActivateAsync();
        var invoice = await office.IssueAndSendInvoiceAsync(company);
        await office.BookPaymentAsync(company, "50");

        await client.AcceptInvitationAsync(await WelcomeMail.LinkAsync(site, tenant, $"contact-{language}@customer.example"));
        await client.ReadHomeAsync();
        await client.ReadInvoiceAsync(invoice);
        await client.ReadStatementAsync();

        desk.Troubles.ShouldBeEmpty();
        phone.Troubles.ShouldBeEmpty();
    }
}
