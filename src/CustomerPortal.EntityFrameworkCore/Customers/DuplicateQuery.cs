using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>Candidates for duplicates: one indexed look-up for each key, then the few customers they named.</summary>
internal sealed class DuplicateQuery(PortalDbContext db, ICustomerSearch search)
{
    /// <summary>Customers at one postcode that are compared by name; more stand at no usual one.</summary>
    private const int Compared = 500;

    public async Task<IReadOnlyList<DuplicateCandidate>> GetAsync(DuplicateSearch keys, CancellationToken ct)
    {
        var byEmail = await ByEmailAsync(keys.EmailKey, ct);
        var found = new HashSet<Guid>(byEmail);
        found.UnionWith(await ByVatNumberAsync(keys.VatNumber, ct));
        found.UnionWith(await ByNameAsync(keys, ct));
        found.Remove(keys.ExceptId ?? Guid.Empty);

        var rows = await db.Set<Customer>().AsNoTracking().Where(c => found.Contains(c.Id))
            .Select(c => new
            {
                c.Id,
                c.General.Name,
                c.NameCore,
                c.Number,
                c.General.VatNumber,
                Addresses = c.Addresses.OrderBy(a => a.Position).Select(a => new CandidateAddress(a.PostalCode, a.PostalCodeKey, a.City, a.IsDefaultBilling)).ToList(),
            }).ToListAsync(ct);
        return [.. rows.Select(r => new DuplicateCandidate(r.Id, r.Name, r.NameCore, r.Number, r.VatNumber?.Value, byEmail.Contains(r.Id), r.Addresses))];
    }

    private async Task<List<Guid>> ByEmailAsync(string? emailKey, CancellationToken ct)
    {
        // The whole address and nothing longer: every part of a search text has a space on both sides.
        var piece = emailKey is null ? null : $" {SearchKey.Of(emailKey)} ";
        return piece is null ? [] : await search.Containing(db, piece).Distinct().Take(Compared).ToListAsync(ct);
    }

    private async Task<List<Guid>> ByVatNumberAsync(string? vatNumber, CancellationToken ct)
    {
        if (!VatNumber.TryParse(vatNumber, out var number))
        {
            return [];
        }

        return await db.Set<Customer>().Where(c => c.General.VatNumber == number).Select(c => c.Id).Take(Compared).ToListAsync(ct);
    }

    private async Task<List<Guid>> ByNameAsync(DuplicateSearch keys, CancellationToken ct)
    {
        if (keys.NameCore is not { } core)
        {
            return [];
        }

        var same = await db.Set<Customer>().Where(c => c.NameCore == core).Select(c => c.Id).Take(Compared).ToListAsync(ct);
        if (keys.PostalCodeKey is { } postalCode)
        {
            same.AddRange(await db.Set<CustomerAddress>().Where(a => a.PostalCodeKey == postalCode).Select(a => a.CustomerId).Take(Compared).ToListAsync(ct));
        }

        return same;
    }
}
