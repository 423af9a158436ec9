using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>
/// Cuts a page out of the customers in the order asked for. The page is cut first, by an index that has this order; what belongs to its rows
/// is joined to them alone.
/// </summary>
internal sealed class CustomerPageQuery(PortalDbContext db, CompiledCustomerQueries statements)
{
    private const int CountLimit = PagedResult<CustomerListItemDto>.CountLimit;

    private static readonly SortFields<CustomerBalance> BalanceSorting = new("balance", b => b.OpenAmount, b => b.CustomerId);

    /// <summary>The orders of <see cref="CustomerListRow.Sorting"/> as far as they are the customer's own.</summary>
    private static readonly SortFields<Customer> OwnSorting = new SortFields<Customer>("name", c => c.NameKey, c => c.Id)
        .Add("code", c => c.Code)
        .Add("number", c => c.Number)
        .Add("debtorNumber", c => c.DebtorNumber)
        .Add("language", c => c.General.Language)
        .Add("currency", c => c.General.Currency)
        .Add("state", c => c.State)
        .Add("createdAt", c => c.CreatedAt);

    /// <summary>Rows of a page and the (capped) number of all customers.</summary>
    public async Task<(List<CustomerListRow> Rows, int Total)> GetAsync(
        IQueryable<Customer> customers, CustomerListRequest request, bool withBalance, CancellationToken ct)
    {
        var counted = customers.Select(c => c.Id).Take(CountLimit + 1);

        // An order gives away what it sorts by: balances are for those who may see them.
        if (withBalance && BalanceSorting.IsChosen(request.Sorting, out var isDescending))
        {
            return (await ByBalanceAsync(customers, request, isDescending, ct), await counted.CountAsync(ct));
        }

        var page = IsAsItOpens(request)
            ? await statements.EverybodyAsync(db, request.Skip, request.Take, ct)
            : await Sorted(customers, request).Select(r => new CountedCustomerRow { Row = r, Total = counted.Count() }).ToListAsync(ct);
        var total = page.Count > 0 ? page[0].Total : request.Skip == 0 ? 0 : await counted.CountAsync(ct);
        return ([.. page.Select(r => r.Row)], total);
    }

    private static bool IsAsItOpens(CustomerListRequest request) =>
        request.Skip <= CompiledCustomerQueries.MostSkipped && request.HasBalance is null
        && string.IsNullOrWhiteSpace(request.Sorting) && string.IsNullOrWhiteSpace(request.Filter)
        && request is { States: not { Length: > 0 }, SyncStates: not { Length: > 0 }, GroupIds: not { Length: > 0 } }
        && request is { CustomerTypeIds: not { Length: > 0 }, EnterpriseIds: not { Length: > 0 }, SegmentIds: not { Length: > 0 }, AreaIds: not { Length: > 0 } }
        && request is { Languages: not { Length: > 0 }, Currencies: not { Length: > 0 } };

    private IQueryable<CustomerListRow> Sorted(IQueryable<Customer> customers, CustomerListRequest request) => OwnSorting.Has(request.Sorting)
        ? CustomerListRow.Sorting.Apply(Rows(OwnSorting.Apply(customers, request.Sorting).Skip(request.Skip).Take(request.Take)), request.Sorting)
        : CustomerListRow.Sorting.Apply(Rows(customers), request.Sorting).Skip(request.Skip).Take(request.Take);

    /// <summary>
    /// Those who owe, those with nothing open, those who are owed: each part in the order of an index, and most pages lie in the first. (The
    /// whole could only be sorted after reading it, because a customer without ledger entries has no balance row.)
    /// </summary>
    private async Task<List<CustomerListRow>> ByBalanceAsync(IQueryable<Customer> customers, CustomerListRequest request, bool isDescending, CancellationToken ct)
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

        var rows = await Rows(db.Set<Customer>().AsNoTracking().Where(c => page.Contains(c.Id))).ToDictionaryAsync(r => r.Id, ct);
        return [.. page.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    private static IQueryable<Guid> Ordered(IQueryable<Customer> customers, IQueryable<CustomerBalance> balances, string? sorting) =>
        BalanceSorting
            .Apply(
                balances.Join(customers, b => new { Id = b.CustomerId, b.Currency }, c => new { c.Id, c.General.Currency }, (balance, _) => balance),
                sorting)
            .Select(b => b.CustomerId);

    private IQueryable<CustomerListRow> Rows(IQueryable<Customer> customers) =>
        from customer in customers
        join sync in db.Set<CustomerSync>() on customer.Id equals sync.CustomerId into syncs
        from sync in syncs.DefaultIfEmpty()
        join open in db.Set<CustomerBalance>()
            on new { customer.Id, customer.General.Currency } equals new { Id = open.CustomerId, open.Currency } into balances
        from balance in balances.DefaultIfEmpty()
        select new CustomerListRow
        {
            Id = customer.Id,
            Name = customer.General.Name,
            NameKey = customer.NameKey,
            Code = customer.Code,
            Number = customer.Number,
            DebtorNumber = customer.DebtorNumber,
            Language = customer.General.Language,
            Currency = customer.General.Currency,
            State = customer.State,
            Sync = (CustomerSyncState?)sync!.State,
            CreatedAt = customer.CreatedAt,
            Balance = (decimal?)balance!.OpenAmount ?? 0m,
        };
}
