using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>Reads contacts as other modules see them: with the language in force.</summary>
internal sealed class ContactQueries(PortalDbContext db, IInstalledLanguages languages)
{
    /// <summary>The contacts (those with an address) of a query.</summary>
    public async Task<IReadOnlyList<CustomerContact>> ReadAsync(IQueryable<Contact> contacts, CancellationToken ct)
    {
        var rows = await (from contact in contacts.AsNoTracking()
                          where contact.Email != null
                          join customer in db.Set<Customer>() on contact.CustomerId equals customer.Id
                          orderby customer.NameKey, contact.Name, contact.Id
                          select new
                          {
                              contact.Id,
                              contact.CustomerId,
                              CustomerName = customer.General.Name,
                              CustomerLanguage = customer.General.Language,
                              contact.Name,
                              contact.Email,
                              contact.Language,
                              contact.Rights,
                              contact.LoginId,
                              contact.IsActive,
                          }).ToListAsync(ct);
        var installed = await languages.GetAsync(ct);
        var groups = await GroupsAsync([.. rows.Select(r => r.CustomerId).Distinct()], ct);
        return
        [
            .. rows
                .Select(r => (Row: r, Chain: CustomerLanguage.Resolve(
                    new LanguageSources(r.Name, r.Language, r.CustomerName, r.CustomerLanguage, [.. groups[r.CustomerId]]), true, installed)))
                .Select(r => new CustomerContact(
                    r.Row.Id, r.Row.CustomerId, r.Row.CustomerName, r.Row.Name, r.Row.Email!.Value, r.Chain, [.. r.Row.Rights], r.Row.LoginId)
                {
                    IsActive = r.Row.IsActive,
                }),
        ];
    }

    /// <summary>Active contacts of a customer that have a portal right.</summary>
    public async Task<IReadOnlyList<CustomerContact>> WithRightAsync(Guid customerId, string portalRight, CancellationToken ct) =>
        [.. (await ReadAsync(db.Set<Contact>().Where(c => c.CustomerId == customerId && c.IsActive), ct)).Where(c => c.Rights.Contains(portalRight))];

    /// <summary>Groups of a customer with what they say about the language.</summary>
    public async Task<IEnumerable<GroupLanguage>> GroupsOfAsync(Guid customerId, CancellationToken ct) => (await GroupsAsync([customerId], ct))[customerId];

    private async Task<ILookup<Guid, GroupLanguage>> GroupsAsync(List<Guid> customerIds, CancellationToken ct)
    {
        var rows = await (from membership in db.Set<CustomerGroupMembership>().AsNoTracking()
                          where customerIds.Contains(membership.CustomerId)
                          join groupRow in db.Set<CustomerGroup>() on membership.GroupId equals groupRow.Id
                          select new { membership.CustomerId, groupRow.Id, groupRow.Name, groupRow.Language }).ToListAsync(ct);
        return rows.ToLookup(r => r.CustomerId, r => new GroupLanguage(r.Id, r.Name, r.Language));
    }
}
