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

        return SearchKey.Words(request.Filter).Aggregate(customers, Containing);
    }

    private IQueryable<Customer> Containing(IQueryable<Customer> customers, string word)
    {
        if (word.Length >= search.ShortestPiece)
        {
            var matching = search.Containing(db, word);
            return customers.Where(c => matching.Contains(c.Id));
        }

        return customers.Where(BeginsWith(word));
    }

    /// <summary>Too short for the index: the beginning of the name or of a number.</summary>
    private static Expression<Func<Customer, bool>> BeginsWith(string word)
    {
        var upper = word.ToUpperInvariant();
        return c => c.NameKey.StartsWith(word) || c.Code.StartsWith(upper) || c.Number.StartsWith(word) || c.DebtorNumber!.StartsWith(word);
    }
}
