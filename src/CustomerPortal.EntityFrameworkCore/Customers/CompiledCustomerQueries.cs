using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>
/// Statements whose shape never changes, compiled once for the host: the list as it opens (everybody, by name), and the groups of any page.
/// Half of their time went into reading their expressions.
/// </summary>
internal sealed class CompiledCustomerQueries
{
    private readonly Func<PortalDbContext, int, int, IAsyncEnumerable<CountedCustomerRow>> everybody = EF.CompileAsyncQuery(
        (PortalDbContext db, int skip, int take) =>
            (from customer in db.Set<Customer>().AsNoTracking()
             join sync in db.Set<CustomerSync>() on customer.Id equals sync.CustomerId into syncs
             from sync in syncs.DefaultIfEmpty()
             join open in db.Set<CustomerBalance>()
                 on new { customer.Id, customer.General.Currency } equals new { Id = open.CustomerId, open.Currency } into balances
             from balance in balances.DefaultIfEmpty()
             orderby customer.NameKey, customer.Id
             select new CountedCustomerRow
             {
                 Row = new CustomerListRow
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
                 },
                 Total = db.Set<Customer>().Select(c => c.Id).Take(PagedResult<CustomerListItemDto>.CountLimit + 1).Count(),
             }).Skip(skip).Take(take));

    private readonly Func<PortalDbContext, List<Guid>, IAsyncEnumerable<CustomerGroupOfRow>> groups = EF.CompileAsyncQuery(
        (PortalDbContext db, List<Guid> ids) =>
            from membership in db.Set<CustomerGroupMembership>().AsNoTracking()
            where ids.Contains(membership.CustomerId)
            join groupRow in db.Set<CustomerGroup>() on membership.GroupId equals groupRow.Id
            select new CustomerGroupOfRow(membership.CustomerId, groupRow.Id, groupRow.Name));

    /// <summary>Rows before a page of <see cref="EverybodyAsync"/>, at most: what belongs to them is joined although it is skipped.</summary>
    public const int MostSkipped = 200;

    /// <summary>A page of all customers by name, one of the first.</summary>
    public Task<List<CountedCustomerRow>> EverybodyAsync(PortalDbContext db, int skip, int take, CancellationToken ct) =>
        everybody(db, skip, take).ToListAsync(ct).AsTask();

    /// <summary>Groups of these customers, in no order.</summary>
    public Task<List<CustomerGroupOfRow>> GroupsAsync(PortalDbContext db, List<Guid> ids, CancellationToken ct) =>
        groups(db, ids).ToListAsync(ct).AsTask();
}

/// <summary>A row and the (capped) number of all.</summary>
internal sealed class CountedCustomerRow
{
    public required CustomerListRow Row { get; init; }

    public required int Total { get; init; }
}

/// <summary>A group of a customer with its name in every language.</summary>
internal sealed record CustomerGroupOfRow(Guid CustomerId, Guid GroupId, LocalizedText Name);
