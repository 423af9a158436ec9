using CustomerPortal.EndToEnd.Site;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>The journey in a browser, as far as the back office: the client area's rows join when they are stable here.</summary>
public sealed class JourneyTests(PortalSite site, Chromium chromium) : IClassFixture<PortalSite>, IClassFixture<Chromium>
{
    [Theory]
    [InlineData("nl", "Hoekstra Jachtbouw", "Sietske Hoekstra")]
    [InlineData("ar", "شركة الأفق للتجارة", "مريم الخطيب")]
    public async Task A_new_customer_is_inserted_and_its_debtor_number_appears(string language, string company, string contact)
    {
        var tenant = $"acme-{language}";
        await using var desk = await chromium.AtADeskAsync();
        var office = new BackOffice(site, desk);

        await office.CreateTenantAsync(tenant);
        await office.SignInAsync(tenant);
        await office.CompleteCompanyAsync();
        await office.QuickInsertAsync(company, contact, $"contact-{language}@customer.example", language);
        await office.SeeTheDebtorNumberAppearAsync();

        desk.Troubles.ShouldBeEmpty();
    }
}
