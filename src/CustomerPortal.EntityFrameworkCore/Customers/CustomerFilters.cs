using System.Linq.Expressions;
using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>The filters of the customer list that concern the customer's own rows.</summary>
internal sealed class CustomerFilters(PortalDbContext db, ICustomerSearch search)
{
    /// <summary>Applies state, groups, languages, currencies and the search text.</summary>
    public IQueryable<Customer> Apply(IQueryable<Customer> customers, CustomerListRequest request)
    {
        if (request.States is { Length: > 0 } states)
        {
            customers = customers.Where(c => states.Contains(c.State));
        }

        if (request.Currencies is { Length: > 0 } currencies)
        {
            var values = currencies.Select(c => Currency.TryFind(c, out var found) ? found : null).OfType<Currency>().ToList();
            customers = customers.Where(c => values.Contains(c.General.Currency));
        }

        if (request.Languages is { Length: > 0 } languages)
        {
            var tags = languages.Select(l => LanguageTag.TryParse(l, out var tag) ? tag : null).OfType<LanguageTag>().ToList();
            customers = customers.Where(c => tags.Contains(c.General.Language!));
        }

        if (request.GroupIds is { Length: > 0 } groupIds)
        {
            customers = customers.Where(c => db.Set<CustomerGroupMembership>().Any(m => m.CustomerId == c.Id && groupIds.Contains(m.GroupId)));
        }

        return Search(customers, request.Filter);
    }

    /// <summary>
    /// Every word must occur. Long ones are found by the index; short ones then only narrow what these found. With short words alone the
    /// search is for the beginning of a name or number.
    /// </summary>
    private IQueryable<Customer> Search(IQueryable<Customer> customers, string? filter)
    {
        var words = SearchKey.Words(filter).ToLookup(w => w.Length >= search.ShortestPiece);
        if (!words[true].Any())
        {
            return words[false].Any() ? customers.Where(BeginsWith(SearchKey.Of(filter))) : customers;
        }

        foreach (var word in words[true])
        {
            var matching = search.Containing(db, word);
            customers = customers.Where(c => matching.Contains(c.Id));
        }

        foreach (var beginning in words[false].Select(w => $" {w}"))
        {
            customers = customers.Where(c => db.Set<CustomerSearchText>().Any(t => t.CustomerId == c.Id && t.Text.Contains(beginning)));
        }

        return customers;
    }

    private static Expression<Func<Customer, bool>> BeginsWith(string typed)
    {
        var upper = typed.ToUpperInvariant();
        return c => c.NameKey.StartsWith(typed) || c.Code.StartsWith(upper) || c.Number.StartsWith(typed) || c.DebtorNumber!.StartsWith(typed);
    }
}
