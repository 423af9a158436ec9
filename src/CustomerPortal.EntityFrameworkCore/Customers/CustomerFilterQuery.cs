using System.Linq.Expressions;
using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>The filters of the customer list.</summary>
internal sealed class CustomerFilterQuery(PortalDbContext db, ICustomerSearch search)
{
    /// <summary>Applies state, groups, languages, currencies, the push to accounting, what is open (if it may be known), and the search text.</summary>
    public IQueryable<Customer> Apply(IQueryable<Customer> customers, CustomerListRequest request, bool withBalance)
    {
        if (request.SyncStates is { Length: > 0 } syncStates)
        {
            customers = Pushed(customers, syncStates);
        }

        if (withBalance && request.HasBalance is { } hasBalance)
        {
            customers = hasBalance
                ? customers.Where(c => db.Set<CustomerBalance>().Any(b => b.CustomerId == c.Id && b.OpenEntries > 0))
                : customers.Where(c => !db.Set<CustomerBalance>().Any(b => b.CustomerId == c.Id && b.OpenEntries > 0));
        }

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
            var members = db.Set<CustomerGroupMembership>().Where(m => groupIds.Contains(m.GroupId)).Select(m => m.CustomerId);
            customers = customers.Where(c => members.Contains(c.Id));
        }

        return Search(OfLists(customers, request), request.Filter);
    }

    private static IQueryable<Customer> OfLists(IQueryable<Customer> customers, CustomerListRequest request)
    {
        if (request.CustomerTypeIds is { Length: > 0 } types)
        {
            customers = customers.Where(c => types.Contains(c.General.CustomerTypeId!.Value));
        }

        if (request.EnterpriseIds is { Length: > 0 } enterprises)
        {
            customers = customers.Where(c => enterprises.Contains(c.General.EnterpriseId!.Value));
        }

        if (request.SegmentIds is { Length: > 0 } segments)
        {
            customers = customers.Where(c => segments.Contains(c.General.SegmentId!.Value));
        }

        return request.AreaIds is { Length: > 0 } areas ? customers.Where(c => areas.Contains(c.General.AreaId!.Value)) : customers;
    }

    /// <summary>What was never queued is waiting too: then it is asked for those who are in no other state.</summary>
    private IQueryable<Customer> Pushed(IQueryable<Customer> customers, CustomerSyncState[] states)
    {
        var pushed = db.Set<CustomerSync>().Where(s => states.Contains(s.State)).Select(s => s.CustomerId);
        return states.Contains(CustomerSyncState.Pending)
            ? customers.Where(c => !db.Set<CustomerSync>().Any(s => s.CustomerId == c.Id && !states.Contains(s.State)))
            : customers.Where(c => pushed.Contains(c.Id));
    }

    /// <summary>
    /// Every word must occur: long ones anywhere, short ones at the beginning of a word. What the index cannot find (single letters) only
    /// narrows what it found; alone it is looked for at the beginning of names and numbers.
    /// </summary>
    private IQueryable<Customer> Search(IQueryable<Customer> customers, string? filter)
    {
        var pieces = SearchKey.Words(filter).Select(w => w.Length >= search.ShortestPiece ? w : $" {w}").OrderByDescending(p => p.Length)
            .ToLookup(p => p.Length >= search.ShortestPiece);
        if (!pieces[true].Any())
        {
            return pieces[false].Any() ? customers.Where(BeginsWith(SearchKey.Of(filter))) : customers;
        }

        // From what the index finds to the customers: the other way round would walk through all of them.
        customers = search.Containing(db, pieces[true].First()).Distinct().Join(customers, id => id, c => c.Id, (_, c) => c);
        foreach (var piece in pieces[true].Skip(1))
        {
            var matching = search.Containing(db, piece);
            customers = customers.Where(c => matching.Contains(c.Id));
        }

        foreach (var beginning in pieces[false])
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
