using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>The customer list: one statement for the page, one for its groups, one for the (capped) count.</summary>
internal sealed class CustomerListQuery(PortalDbContext db, CustomerFilters filters)
{
    private const int CountLimit = PagedResult<CustomerListItemDto>.CountLimit;

    public async Task<PagedResult<CustomerListItemDto>> GetAsync(
        CustomerListRequest request, LanguageTag reader, LanguageTag tenantDefault, bool withBalance, CancellationToken ct)
    {
        var customers = FilterByBalance(filters.Apply(db.Set<Customer>().AsNoTracking(), request), withBalance ? request.HasBalance : null);
        var rows = Filter(Rows(customers), request);
        var sorting = withBalance ? CustomerListRow.SortingWithBalance : CustomerListRow.Sorting;
        var page = await sorting.Apply(rows, request.Sorting).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        var isLast = page.Count < request.Take && (page.Count > 0 || request.Skip == 0);
        var count = isLast ? request.Skip + page.Count : await CountAsync(customers, rows, request, ct);
        var groups = await GroupsAsync([.. page.Select(r => r.Id)], reader, tenantDefault, ct);
        return new PagedResult<CustomerListItemDto>(Math.Min(count, CountLimit), count > CountLimit, [.. page.Select(r => ToDto(r, groups, withBalance))]);
    }

    private static CustomerListItemDto ToDto(CustomerListRow row, ILookup<Guid, NamedDto> groups, bool withBalance) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Code = row.Code,
        Number = row.Number,
        DebtorNumber = row.DebtorNumber,
        Groups = [.. groups[row.Id]],
        Language = row.Language?.Value,
        Currency = row.Currency.Code,
        Balance = withBalance ? new Money(row.Balance, row.Currency) : null,
        State = row.State,
        SyncState = row.Sync ?? CustomerSyncState.Pending,
        CreatedAt = row.CreatedAt,
    };

    private static IQueryable<CustomerListRow> Filter(IQueryable<CustomerListRow> rows, CustomerListRequest request)
    {
        if (request.SyncStates is not { Length: > 0 } states)
        {
            return rows;
        }

        var wanted = states.Select(s => (CustomerSyncState?)s).ToList();
        return states.Contains(CustomerSyncState.Pending)
            ? rows.Where(r => wanted.Contains(r.Sync) || r.Sync == null)
            : rows.Where(r => wanted.Contains(r.Sync));
    }

    /// <summary>Counted up to the limit and one more, without the joins that no filter needs.</summary>
    private static Task<int> CountAsync(
        IQueryable<Customer> customers, IQueryable<CustomerListRow> rows, CustomerListRequest request, CancellationToken ct) =>
        request.SyncStates is { Length: > 0 }
            ? rows.Select(r => r.Id).Take(CountLimit + 1).CountAsync(ct)
            : customers.Select(c => c.Id).Take(CountLimit + 1).CountAsync(ct);

    private IQueryable<CustomerListRow> Rows(IQueryable<Customer> customers) =>
        from customer in customers
        join sync in db.Set<CustomerSync>() on customer.Id equals sync.CustomerId into syncs
        from sync in syncs.DefaultIfEmpty()
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
            Balance = db.Set<LedgerEntry>()
                .Where(e => e.CustomerId == customer.Id && e.Currency == customer.General.Currency && e.IsOpen)
                .Sum(e => e.OpenAmount),
        };

    private IQueryable<Customer> FilterByBalance(IQueryable<Customer> customers, bool? hasBalance) => hasBalance switch
    {
        true => customers.Where(c => db.Set<LedgerEntry>().Any(e => e.CustomerId == c.Id && e.IsOpen)),
        false => customers.Where(c => !db.Set<LedgerEntry>().Any(e => e.CustomerId == c.Id && e.IsOpen)),
        null => customers,
    };

    private async Task<ILookup<Guid, NamedDto>> GroupsAsync(
        List<Guid> customerIds, LanguageTag reader, LanguageTag tenantDefault, CancellationToken ct)
    {
        var memberships = await (from membership in db.Set<CustomerGroupMembership>().AsNoTracking()
                                 where customerIds.Contains(membership.CustomerId)
                                 join groupRow in db.Set<CustomerGroup>() on membership.GroupId equals groupRow.Id
                                 select new { membership.CustomerId, groupRow.Id, groupRow.Name }).ToListAsync(ct);
        return memberships.Select(m => (m.CustomerId, Group: new NamedDto(m.Id, m.Name.In(reader, tenantDefault))))
            .OrderBy(m => SearchKey.Of(m.Group.Name), StringComparer.Ordinal)
            .ToLookup(m => m.CustomerId, m => m.Group);
    }
}
