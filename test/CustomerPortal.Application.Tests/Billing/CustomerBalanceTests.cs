using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Billing;

/// <summary>The balance that lists sort by is the sum of the ledger, whatever happened.</summary>
public sealed class CustomerBalanceTests(BillingHost host) : IClassFixture<BillingHost>
{
    [Fact]
    public async Task Invoices_payments_and_voids_leave_the_sum_of_the_ledger()
    {
        var customer = await host.CustomerAsync("Balans Een");
        await host.IssuedAsync(customer, 100.05m);
        await host.IssuedAsync(customer, 0.1m);
        (await BalanceAsync(customer)).ShouldBe(121.18m);

        var payment = await host.PayAsync(customer, 200m);
        (await BalanceAsync(customer)).ShouldBe(-78.82m);

        await host.AskAsync<IPaymentAppService, PaymentDto>(
            s => s.VoidAsync(payment.Id, new PaymentVoidInput { Reason = "Wrong customer", Version = payment.Version }, CancellationToken.None));
        (await BalanceAsync(customer)).ShouldBe(121.18m);
        await host.IssuedAsync(customer, 12_345_678m);

        await EverythingAddsUpAsync();
    }

    [Fact]
    public async Task Two_writers_at_once_lose_nothing()
    {
        var customer = await host.CustomerAsync("Balans Twee");
        var drafts = new List<InvoiceDto>();
        for (var i = 0; i < 8; i++)
        {
            drafts.Add(await host.DraftAsync(customer, 10m));
        }

        await Task.WhenAll(drafts.Select(d => host.IssueAsync(d.Id)));

        (await BalanceAsync(customer)).ShouldBe(8 * 12.10m);
        await EverythingAddsUpAsync();
    }

    [Theory]
    [InlineData("balance")]
    [InlineData("balance desc")]
    public async Task The_list_by_balance_goes_through_debtors_those_who_are_even_and_creditors(string sorting)
    {
        var word = $"volgorde{(sorting == "balance" ? "op" : "af")}";
        foreach (var (name, owes) in new[] { ("a", 30m), ("b", 0m), ("c", -5m), ("d", 10m), ("e", 0m) })
        {
            var customer = await host.CustomerAsync($"{word} {name}");
            if (owes > 0m)
            {
                await host.IssuedAsync(customer, owes);
            }
            else if (owes < 0m)
            {
                await host.PayAsync(customer, -owes);
            }
        }

        var all = await ListAsync(word, sorting, 0, 50);
        var paged = new List<CustomerListItemDto>();
        for (var skip = 0; skip < 6; skip += 2)
        {
            paged.AddRange((await ListAsync(word, sorting, skip, 2)).Items);
        }

        decimal[] amounts = [36.30m, 12.10m, 0m, 0m, -5m];
        all.Items.Select(i => i.Balance!.Amount).ShouldBe(sorting == "balance" ? amounts.Reverse() : amounts);
        paged.Select(i => i.Id).ShouldBe(all.Items.Select(i => i.Id));
        all.TotalCount.ShouldBe(5);
    }

    private Task<PagedResult<CustomerListItemDto>> ListAsync(string filter, string sorting, int skip, int take) =>
        host.AskAsync<ICustomerLookupAppService, PagedResult<CustomerListItemDto>>(s => s.GetListAsync(
            new CustomerListRequest { Filter = filter, Sorting = sorting, SkipCount = skip, MaxResultCount = take }, CancellationToken.None));

    private Task<decimal> BalanceAsync(Guid customerId) =>
        host.AskAsync<PortalDbContext, decimal>(async db => (await db.Set<CustomerBalance>().AsNoTracking().SingleAsync(b => b.CustomerId == customerId)).OpenAmount);

    private Task EverythingAddsUpAsync() => host.InTenantAsync(BillingHost.Acme, async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var entries = await db.Set<LedgerEntry>().AsNoTracking().ToListAsync();
        var balances = await db.Set<CustomerBalance>().AsNoTracking().ToListAsync();

        balances.Select(b => (b.CustomerId, b.Currency, b.OpenAmount, b.OpenEntries)).ShouldBe(
            entries.GroupBy(e => (e.CustomerId, e.Currency)).Select(g => (g.Key.CustomerId, g.Key.Currency, g.Sum(e => e.OpenAmount), g.Count(e => e.IsOpen))),
            ignoreOrder: true);
    });
}
