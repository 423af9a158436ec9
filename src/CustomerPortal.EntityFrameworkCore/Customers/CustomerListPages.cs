using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>Cuts a page out of the customers in the order asked for: ids alone, by an index that has this order.</summary>
internal sealed class CustomerListPages(PortalDbContext db)
{
    /// <summary>Sorted by what stands in another table; the rest is sorted by <see cref="OwnSorting"/>.</summary>
    private static readonly SortFields<SyncedCustomer> SyncSorting = new("syncState", r => r.State, r => r.Id);

    private static readonly SortFields<CustomerBalance> BalanceSorting = new("balance", b => b.OpenAmount, b => b.CustomerId);

    private static readonly SortFields<Customer> OwnSorting = new SortFields<Customer>("name", c => c.NameKey, c => c.Id)
        .Add("code", c => c.Code)
        .Add("number", c => c.Number)
        .Add("debtorNumber", c => c.DebtorNumber)
        .Add("language", c => c.General.Language)
        .Add("currency", c => c.General.Currency)
        .Add("state", c => c.State)
        .Add("createdAt", c => c.CreatedAt);

    /// <summary>Ids of a page and the (capped) number of all customers.</summary>
    public async Task<(List<Guid> Ids, int Total)> GetAsync(
        IQueryable<Customer> customers, CustomerListRequest request, bool withBalance, CancellationToken ct)
    {
        var counted = customers.Select(c => c.Id).Take(PagedResult<CustomerListItemDto>.CountLimit + 1);

        // An order gives away what it sorts by: balances are for those who may see them.
        if (withBalance && BalanceSorting.IsChosen(request.Sorting, out var isDescending))
        {
            return (await ByBalanceAsync(customers, request, isDescending, ct), await counted.CountAsync(ct));
        }

        var sorted = SyncSorting.IsChosen(request.Sorting, out _)
            ? SyncSorting.Apply(Synced(customers), request.Sorting).Select(r => r.Id)
            : OwnSorting.Apply(customers, request.Sorting).Select(c => c.Id);
        var page = await sorted.Skip(request.Skip).Take(request.Take).Select(id => new { Id = id, Total = counted.Count() }).ToListAsync(ct);
        var total = page.Count > 0 ? page[0].Total : request.Skip == 0 ? 0 : await counted.CountAsync(ct);
        return ([.. page.Select(r => r.Id)], total);
    }

    /// <summary>
    /// Those who owe, those with nothing open, those who are owed: each part in the order of an index, and most pages lie in the first. (The
    /// whole could only be sorted after reading it, because a customer without ledger entries has no balance row.)
    /// </summary>
    private async Task<List<Guid>> ByBalanceAsync(IQueryable<Customer> customers, CustomerListRequest request, bool isDescending, CancellationToken ct)
    {
        var owing = Ordered(customers, db.Set<CustomerBalance>().Where(b => b.OpenAmount > 0m), request.Sorting);
        var owed = Ordered(customers, db.Set<CustomerBalance>().Where(b => b.OpenAmount < 0m), request.Sorting);
        var even = customers.Where(c => !db.Set<CustomerBalance>().Any(b => b.CustomerId == c.Id && b.Currency == c.General.Currency && b.OpenAmount != 0m))
            .Select(c => c.Id).Order();
        var page = new List<Guid>();
        var skip = request.Skip;
        foreach (var part in isDescending ? [owing, even, owed] : new[] { owed, even, owing })
        {
            var ids = await part.Skip(skip).Take(request.Take - page.Count).ToListAsync(ct);
            page.AddRange(ids);
            if (page.Count == request.Take)
            {
                break;
            }

            skip -= ids.Count > 0 || skip == 0 ? skip : await part.Take(skip).CountAsync(ct);
        }

        return page;
    }

    private static IQueryable<Guid> Ordered(IQueryable<Customer> customers, IQueryable<CustomerBalance> balances, string? sorting) =>
        BalanceSorting
            .Apply(
                balances.Join(customers, b => new { Id = b.CustomerId, b.Currency }, c => new { c.Id, c.General.Currency }, (balance, _) => balance),
                sorting)
            .Select(b => b.CustomerId);

    private IQueryable<SyncedCustomer> Synced(IQueryable<Customer> customers) =>
        from customer in customers
        join sync in db.Set<CustomerSync>() on customer.Id equals sync.CustomerId into syncs
        from sync in syncs.DefaultIfEmpty()
        select new SyncedCustomer { Id = customer.Id, State = (CustomerSyncState?)sync!.State };

    private sealed class SyncedCustomer
    {
        public required Guid Id { get; init; }

        public required CustomerSyncState? State { get; init; }
    }
}
