using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>
/// The two statements of a page whose shape never changes, compiled once for the host: half of the time of a page went into reading their
/// expressions. Ids go as one parameter, so that the text stays the same.
/// </summary>
internal sealed class CustomerListStatements
{
    private readonly Func<PortalDbContext, List<Guid>, IAsyncEnumerable<CustomerListRow>> rows = EF.CompileAsyncQuery(
        (PortalDbContext db, List<Guid> ids) =>
            from customer in db.Set<Customer>().AsNoTracking()
            where ids.Contains(customer.Id)
            join sync in db.Set<CustomerSync>() on customer.Id equals sync.CustomerId into syncs
            from sync in syncs.DefaultIfEmpty()
            join open in db.Set<CustomerBalance>()
                on new { customer.Id, customer.General.Currency } equals new { Id = open.CustomerId, open.Currency } into balances
            from balance in balances.DefaultIfEmpty()
            select new CustomerListRow
            {
                Id = customer.Id,
                Name = customer.General.Name,
                Code = customer.Code,
                Number = customer.Number,
                DebtorNumber = customer.DebtorNumber,
                Language = customer.General.Language,
                Currency = customer.General.Currency,
                State = customer.State,
                Sync = (CustomerSyncState?)sync!.State,
                CreatedAt = customer.CreatedAt,
                Balance = (decimal?)balance!.OpenAmount ?? 0m,
            });

    private readonly Func<PortalDbContext, List<Guid>, IAsyncEnumerable<CustomerGroupOfRow>> groups = EF.CompileAsyncQuery(
        (PortalDbContext db, List<Guid> ids) =>
            from membership in db.Set<CustomerGroupMembership>().AsNoTracking()
            where ids.Contains(membership.CustomerId)
            join groupRow in db.Set<CustomerGroup>() on membership.GroupId equals groupRow.Id
            select new CustomerGroupOfRow(membership.CustomerId, groupRow.Id, groupRow.Name));

    /// <summary>Rows of these customers, in the order of the ids.</summary>
    public async Task<List<CustomerListRow>> RowsAsync(PortalDbContext db, List<Guid> ids, CancellationToken ct)
    {
        var found = new Dictionary<Guid, CustomerListRow>(ids.Count);
        await foreach (var row in rows(db, ids).WithCancellation(ct))
        {
            found[row.Id] = row;
        }

        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>Groups of these customers, in no order.</summary>
    public async Task<List<CustomerGroupOfRow>> GroupsAsync(PortalDbContext db, List<Guid> ids, CancellationToken ct)
    {
        var found = new List<CustomerGroupOfRow>();
        await foreach (var group in groups(db, ids).WithCancellation(ct))
        {
            found.Add(group);
        }

        return found;
    }
}

/// <summary>A group of a customer with its name in every language.</summary>
internal sealed record CustomerGroupOfRow(Guid CustomerId, Guid GroupId, LocalizedText Name);
