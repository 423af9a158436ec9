using CustomerPortal.AccountingSync;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>The customer list: one statement for the ids of the page and the (capped) count, one for its rows, one for their groups.</summary>
internal sealed class CustomerListQuery(PortalDbContext db, CustomerFilters filters, CustomerListPages pages, CustomerListStatements statements)
{
    private const int CountLimit = PagedResult<CustomerListItemDto>.CountLimit;

    public async Task<PagedResult<CustomerListItemDto>> GetAsync(
        CustomerListRequest request, LanguageTag reader, LanguageTag tenantDefault, bool withBalance, CancellationToken ct)
    {
        var customers = filters.Apply(db.Set<Customer>().AsNoTracking(), request, withBalance);
        await using var connection = await HeldConnection.OfAsync(db, ct);
        var (ids, total) = await pages.GetAsync(customers, request, withBalance, ct);
        if (ids.Count == 0)
        {
            return new PagedResult<CustomerListItemDto>(Math.Min(total, CountLimit), total > CountLimit, []);
        }

        var rows = await statements.RowsAsync(db, ids, ct);
        var groups = Named(await statements.GroupsAsync(db, ids, ct), reader, tenantDefault);
        return new PagedResult<CustomerListItemDto>(
            Math.Min(total, CountLimit), total > CountLimit, [.. rows.Select(r => ToDto(r, groups[r.Id], withBalance))]);
    }

    private static ILookup<Guid, NamedDto> Named(List<CustomerGroupOfRow> groups, LanguageTag reader, LanguageTag tenantDefault) =>
        groups.Select(g => (g.CustomerId, Group: new NamedDto(g.GroupId, g.Name.In(reader, tenantDefault))))
            .OrderBy(g => SearchKey.Of(g.Group.Name), StringComparer.Ordinal)
            .ToLookup(g => g.CustomerId, g => g.Group);

    private static CustomerListItemDto ToDto(CustomerListRow row, IEnumerable<NamedDto> groups, bool withBalance) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Code = row.Code,
        Number = row.Number,
        DebtorNumber = row.DebtorNumber,
        Groups = [.. groups],
        Language = row.Language?.Value,
        Currency = row.Currency.Code,
        Balance = withBalance ? new Money(row.Balance, row.Currency) : null,
        State = row.State,
        SyncState = row.Sync ?? CustomerSyncState.Pending,
        CreatedAt = row.CreatedAt,
    };
}
