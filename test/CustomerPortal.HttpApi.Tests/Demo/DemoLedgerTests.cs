using CustomerPortal.Billing;
using CustomerPortal.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Demo;

/// <summary>The books of the demo reconcile, customer by customer.</summary>
[Collection(DemoCollection.Name)]
public sealed class DemoLedgerTests(DemoHost host)
{
    public static TheoryData<string> Tenants => [.. DemoHost.Tenants];

    [Theory]
    [MemberData(nameof(Tenants))]
    public Task Balance_entries_open_amounts_statement_and_aging_agree(string tenant) => host.InDemoAsync(tenant, async services =>
    {
        var accounts = services.GetRequiredService<ICustomerAccounts>();
        var entries = await services.GetRequiredService<PortalDbContext>().Set<LedgerEntry>().AsNoTracking().ToListAsync();
        foreach (var id in await services.GetRequiredService<ICustomerDirectory>().ListIdsAsync(CancellationToken.None))
        {
            var own = entries.Where(entry => entry.CustomerId == id).ToList();
            var balance = (await accounts.GetBalancesAsync(id, CancellationToken.None)).ShouldHaveSingleItem();
            var statement = await accounts.GetStatementAsync(id, DemoHost.Today.AddMonths(-14), DemoHost.Today, null, CancellationToken.None);
            var account = statement.Currencies.ShouldHaveSingleItem();

            balance.Balance.Amount.ShouldBe(own.Sum(entry => entry.StandardAmount));
            balance.Balance.Amount.ShouldBe(own.Sum(entry => entry.OpenAmount));
            (account.Opening + account.Debit - account.Credit).ShouldBe(account.Closing);
            account.Closing.ShouldBe(balance.Balance);
            Sum(account.Aging).ShouldBe(account.Closing.Amount);
        }

        return true;
    });

    [Theory]
    [MemberData(nameof(Tenants))]
    public Task Allocations_explain_what_is_covered(string tenant) => host.InDemoAsync(tenant, async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var entries = await db.Set<LedgerEntry>().AsNoTracking().ToListAsync();
        var allocations = await db.Set<LedgerAllocation>().AsNoTracking().ToListAsync();
        foreach (var entry in entries)
        {
            var covered = allocations.Where(row => row.DebitEntryId == entry.Id).Sum(row => row.Amount)
                - allocations.Where(row => row.CreditEntryId == entry.Id).Sum(row => row.Amount);

            (entry.StandardAmount - entry.OpenAmount).ShouldBe(covered, entry.DocumentNumber);
            entry.IsOpen.ShouldBe(entry.OpenAmount != 0m);
            entry.BookedOn.ShouldBeLessThanOrEqualTo(DemoHost.Today);
        }

        return true;
    });

    [Theory]
    [MemberData(nameof(Tenants))]
    public Task A_past_day_of_the_history_knows_nothing_of_what_came_later(string tenant) => host.InDemoAsync(tenant, async services =>
    {
        var day = DemoHost.Today.AddYears(-1);
        var accounts = services.GetRequiredService<ICustomerAccounts>();
        var first = (await services.GetRequiredService<ICustomerDirectory>().ListIdsAsync(CancellationToken.None))[0];

        var then = await accounts.GetStatementAsync(first, day.AddMonths(-6), day, day, CancellationToken.None);
        var now = await accounts.GetStatementAsync(first, day.AddMonths(-6), day, null, CancellationToken.None);

        then.Currencies[0].Lines.Count.ShouldBeGreaterThan(5);
        then.Currencies[0].Closing.ShouldBe(now.Currencies[0].Closing);
        Sum(then.Currencies[0].Aging).ShouldBe(then.Currencies[0].Closing.Amount);
        return true;
    });

    private static decimal Sum(AgingDto aging) => aging.NotDue.Amount + aging.Days1To30.Amount + aging.Days31To60.Amount + aging.Days61To90.Amount
        + aging.Days91To120.Amount + aging.Over120.Amount + aging.Credit.Amount;
}
