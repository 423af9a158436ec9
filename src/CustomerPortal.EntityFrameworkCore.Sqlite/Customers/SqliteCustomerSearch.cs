using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>Search by SQLite's full-text index of letter triples.</summary>
internal sealed class SqliteCustomerSearch : ICustomerSearch
{
    public int ShortestPiece => 3;

    public IQueryable<Guid> Containing(PortalDbContext db, string piece)
    {
        // CROSS JOIN: from the index to the texts, whatever the planner thinks of the tenant's. A phrase in quotes is looked for as it stands: no operator of the query language works inside.
        var phrase = $"\"{piece.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return db.Set<CustomerSearchText>()
            .FromSql(
                $"""
                 SELECT t.* FROM "CustomersSearchIndex" i CROSS JOIN "CustomersSearchTexts" t ON t."Serial" = i.rowid
                 WHERE i."CustomersSearchIndex" MATCH {phrase}
                 """)
            .Select(t => t.CustomerId);
    }
}
