using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>Finds contacts by the search texts that the customer list uses too.</summary>
internal sealed class ContactSearchQuery(PortalDbContext db, ICustomerSearch search)
{
    /// <summary>Contacts in whose own text every word occurs, by name. The index narrows to their customers first.</summary>
    public async Task<IReadOnlyList<ContactHitDto>> FindAsync(string filter, int most, CancellationToken ct)
    {
        var words = SearchKey.Words(filter);
        var indexed = words.Where(word => word.Length >= search.ShortestPiece).ToList();
        if (indexed.Count == 0)
        {
            return [];
        }

        var texts = db.Set<CustomerSearchText>().AsNoTracking();
        foreach (var word in indexed)
        {
            var customers = search.Containing(db, word);
            texts = texts.Where(t => customers.Contains(t.CustomerId));
        }

        foreach (var word in words)
        {
            texts = texts.Where(t => t.Text.Contains(word));
        }

        var hits = await (from text in texts
                          join contact in db.Set<Contact>() on text.SourceId equals contact.Id
                          join customer in db.Set<Customer>() on contact.CustomerId equals customer.Id
                          orderby contact.Name, contact.Id
                          select new { contact.Id, contact.Name, contact.Email, CustomerId = customer.Id, CustomerName = customer.General.Name })
            .Take(most).ToListAsync(ct);
        return [.. hits.Select(hit => new ContactHitDto(hit.Id, hit.Name, hit.Email?.Value, hit.CustomerId, hit.CustomerName))];
    }
}
