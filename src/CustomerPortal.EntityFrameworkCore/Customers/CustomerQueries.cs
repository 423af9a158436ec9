using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerQueries(PortalDbContext db, CustomerListQuery list, DuplicateQuery duplicates, ContactSearchQuery contacts) : ICustomerQueries
{
    /// <inheritdoc />
    public Task<PagedResult<CustomerListItemDto>> GetPageAsync(
        CustomerListRequest request, LanguageTag reader, LanguageTag tenantDefault, bool withBalance, CancellationToken ct) =>
        list.GetAsync(request, reader, tenantDefault, withBalance, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<ListChoiceDto>> GetGroupsAsync(LanguageTag reader, LanguageTag tenantDefault, CancellationToken ct)
    {
        var groups = await db.Set<CustomerGroup>().AsNoTracking().ToListAsync(ct);
        return [.. groups.InOrder().Select(g => new ListChoiceDto(g.Id, g.Name.In(reader, tenantDefault), g.IsDefault, g.IsRetired))];
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<ContactHitDto>> FindContactsAsync(string filter, int most, CancellationToken ct) => contacts.FindAsync(filter, most, ct);

    /// <inheritdoc />
    public Task<IReadOnlyList<DuplicateCandidate>> FindCandidatesAsync(DuplicateSearch search, CancellationToken ct) => duplicates.GetAsync(search, ct);

    /// <inheritdoc />
    public async Task<LanguageSources?> FindLanguageSourcesAsync(Guid customerId, Guid? contactId, CancellationToken ct)
    {
        var customer = await db.Set<Customer>().AsNoTracking().Where(c => c.Id == customerId)
            .Select(c => new { c.General.Name, c.General.Language }).FirstOrDefaultAsync(ct);
        var contact = contactId is null
            ? null
            : await db.Set<Contact>().AsNoTracking().Where(c => c.Id == contactId && c.CustomerId == customerId)
                .Select(c => new { c.Name, c.Language }).FirstOrDefaultAsync(ct);
        if (customer is null || (contactId is not null && contact is null))
        {
            return null;
        }

        var groups = await (from membership in db.Set<CustomerGroupMembership>().AsNoTracking()
                            where membership.CustomerId == customerId
                            join groupRow in db.Set<CustomerGroup>() on membership.GroupId equals groupRow.Id
                            orderby groupRow.Id
                            select new GroupLanguage(groupRow.Id, groupRow.Name, groupRow.Language)).ToListAsync(ct);
        return new LanguageSources(contact?.Name, contact?.Language, customer.Name, customer.Language, groups);
    }
}
