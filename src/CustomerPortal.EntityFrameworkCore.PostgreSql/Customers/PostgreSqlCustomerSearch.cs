using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>Search by PostgreSQL's index of letter triples, behind a function: see <see cref="PostgreSqlCustomerSearchScript"/>.</summary>
internal sealed class PostgreSqlCustomerSearch : ICustomerSearch
{
    public int ShortestPiece => 3;

    public IQueryable<Guid> Containing(PortalDbContext db, string piece)
    {
        var pattern = $"%{piece.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
        return db.Database.SqlQuery<Guid>($"""SELECT f."Value" FROM customers_containing({pattern}) AS f("Value") """);
    }
}
