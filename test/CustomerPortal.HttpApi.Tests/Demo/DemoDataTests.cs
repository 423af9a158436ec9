using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Documents;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Demo;

/// <summary>What the demo holds, on the engine of the run.</summary>
[Collection(DemoCollection.Name)]
public sealed class DemoDataTests(DemoHost host)
{
    public static TheoryData<string> Tenants => [.. DemoHost.Tenants];

    [Theory]
    [MemberData(nameof(Tenants))]
    public Task Sixty_customers_in_eight_countries_five_currencies_and_six_languages(string tenant) => host.InDemoAsync(tenant, async services =>
    {
        var customers = await services.GetRequiredService<PortalDbContext>().Set<Customer>().AsNoTracking().Include(c => c.Addresses).ToListAsync();

        customers.Count.ShouldBe(60);
        customers.Select(c => c.Addresses.Single(a => a.IsDefaultBilling).Country).Distinct().Count().ShouldBe(8);
        customers.Select(c => c.General.Currency).Distinct().Count().ShouldBe(5);
        customers.Select(c => c.General.Language!.Value).Distinct().Order().ShouldBe(["ar", "de", "en", "es", "fr", "nl"]);
        customers.Count(c => c.General.VatNumber is { IsChecked: true }).ShouldBeGreaterThan(40);
        customers.Select(c => c.State).Distinct().Count().ShouldBe(3);
        return true;
    });

    [Theory]
    [MemberData(nameof(Tenants))]
    public Task Every_customer_has_the_number_that_the_ledger_gave_and_nothing_waits(string tenant) => host.InDemoAsync(tenant, async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var customers = await db.Set<Customer>().AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.DebtorNumber);
        var debtors = await db.Set<LedgerDebtor>().AsNoTracking().ToDictionaryAsync(d => d.ExternalId, d => d.Number);
        var syncs = await db.Set<CustomerSync>().AsNoTracking().ToListAsync();

        customers.ShouldBe(debtors.ToDictionary(d => d.Key, d => (string?)d.Value), ignoreOrder: true);
        syncs.Count.ShouldBe(customers.Count);
        syncs.ShouldAllBe(s => s.State == CustomerSyncState.Synced && s.DebtorNumber == customers[s.CustomerId]);
        (await services.GetRequiredService<ICustomerSyncAppService>().VerifyAsync(syncs[0].CustomerId, CancellationToken.None))
            .Verification!.Differences.ShouldBeEmpty();
        return true;
    });

    [Theory]
    [MemberData(nameof(Tenants))]
    public Task Nothing_old_is_mailed_rendered_or_pushed(string tenant) => host.InDemoAsync(tenant, async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var told = await db.Set<OutboxMessage>().Select(m => m.Subscription).Distinct().ToListAsync();

        // An accepted invitation is told to the open pages; there are none.
        told.ShouldBeSubsetOf(["TellPages.CustomerPortal.Customers.ContactChanged"]);
        (await db.Set<MailMessage>().AnyAsync()).ShouldBeFalse();
        (await db.Set<ArchivedDocument>().CountAsync()).ShouldBeLessThanOrEqualTo(DemoHost.Rendered);
        return true;
    });

    [Theory]
    [MemberData(nameof(Tenants))]
    public Task Invoice_and_payment_numbers_have_no_gap_and_follow_the_days(string tenant) => host.InDemoAsync(tenant, async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var invoices = await db.Set<Invoice>().Where(i => i.Number != null).OrderBy(i => i.Number).Select(i => new { i.Number, i.Date }).ToListAsync();
        var payments = await db.Set<Payment>().OrderBy(p => p.Number).Select(p => p.Number).ToListAsync();
        var counters = await db.Set<NumberCounter>().ToDictionaryAsync(c => c.Series, c => c.Next);

        invoices.Count.ShouldBeGreaterThan(300);
        invoices.Select(i => i.Number).ShouldBe(Enumerable.Range(1, invoices.Count).Select(i => $"INV-{i:00000}"));
        invoices.Select(i => i.Date).ShouldBeInOrder();
        invoices[0].Date!.Value.ShouldBeLessThan(DemoHost.Today.AddMonths(-23));
        invoices[^1].Date!.Value.ShouldBeGreaterThan(DemoHost.Today.AddDays(-10));
        payments.ShouldBe(Enumerable.Range(1, payments.Count).Select(i => $"PAY-{i:00000}"));
        counters[BillingSeries.Invoices].ShouldBe(invoices.Count + 1);
        counters[BillingSeries.Payments].ShouldBe(payments.Count + 1);
        return true;
    });

    [Theory]
    [MemberData(nameof(Tenants))]
    public Task Invoices_stand_in_every_state(string tenant) => host.InDemoAsync(tenant, async services =>
    {
        var queries = services.GetRequiredService<IInvoiceQueries>();
        foreach (var state in Enum.GetValues<InvoiceFilterState>())
        {
            var page = await queries.ListAsync(new InvoiceListRequest { State = state }, DemoHost.Today, CancellationToken.None);
            page.TotalCount.ShouldBeGreaterThan(0, state.ToString());
        }

        (await services.GetRequiredService<IPaymentQueries>().ListAsync(new PaymentListRequest(), CancellationToken.None)).TotalCount.ShouldBeGreaterThan(300);
        (await services.GetRequiredService<PortalDbContext>().Set<Payment>().CountAsync(p => p.State == PaymentState.Voided)).ShouldBe(1);
        return true;
    });

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        host.Seeded.ShouldBeTrue();
        var before = await host.InDemoAsync("Acme", DemoFigures.OfAsync);

        (await host.SeedAsync()).ShouldBeFalse();

        (await host.InDemoAsync("Acme", DemoFigures.OfAsync)).ShouldBe(before);
    }
}
