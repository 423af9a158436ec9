namespace CustomerPortal.Customers;

/// <summary>Finds search texts by a piece of them, with the index that the engine has for it.</summary>
public interface ICustomerSearch
{
    /// <summary>Shortest piece that the index can find; shorter ones are looked for at the beginning of names and numbers.</summary>
    int ShortestPiece { get; }

    /// <summary>Customers of the current tenant with a search text that contains the piece.</summary>
    /// <param name="db">Context of the query.</param>
    /// <param name="piece">Folded by <see cref="SearchKey"/>; spaces count.</param>
    IQueryable<Guid> Containing(PortalDbContext db, string piece);
}
