using CustomerPortal.AccountingSync;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>The customer list: one statement for the rows of the page and the (capped) count, one for their groups.</summary>
internal sealed class CustomerListQuery(PortalDbContext db, CustomerFilterQuery filters, CustomerPageQuery pages, CompiledCustomerQueries statements)
{
    private const int CountLimit = PagedResult<CustomerListItemDto>.CountLimit;

    public async Task<PagedResult<CustomerListItemDto>> GetAsync(
        CustomerListRequest request, LanguageTag reader, LanguageTag tenantDefault, bool withBalance, CancellationToken ct)
    {
        var customers = filters.Apply(db.Set<Customer>().AsNoTracking(), request, withBalance);
        await using var connection = await HeldConnection.OfAsync(db, ct);
        var (rows, total) = await pages.GetAsync(customers, request, withBalance, ct);
        var groups = rows.Count == 0 ? [] : await statements.GroupsAsync(db, [.. rows.Select(r => r.Id)], ct);
        var named = Named(groups, reader, tenantDefault);
        return new PagedResult<CustomerListItemDto>(
            Math.Min(total, CountLimit), total > CountLimit, [.. rows.Select(r => ToDto(r, named[r.Id], withBalance))]);
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
