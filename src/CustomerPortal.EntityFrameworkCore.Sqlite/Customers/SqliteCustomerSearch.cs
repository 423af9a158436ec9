using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>Search by SQLite's full-text index of letter triples.</summary>
internal sealed class SqliteCustomerSearch : ICustomerSearch
{
    public int ShortestPiece => 3;

    public IQueryable<Guid> Containing(PortalDbContext db, string piece)
    {
        // A phrase in quotes is looked for as it stands: no operator of the query language works inside.
        var phrase = $"\"{piece.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return db.Set<CustomerSearchText>()
            .FromSql(
                $"""
                 SELECT t.* FROM "CustomersSearchTexts" t
                 WHERE t."Serial" IN (SELECT rowid FROM "CustomersSearchIndex" WHERE "CustomersSearchIndex" MATCH {phrase})
                 """)
            .Select(t => t.CustomerId);
    }
}
