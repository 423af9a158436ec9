namespace CustomerPortal.Platform.Tenancy;

/// <summary>What an engine does so that deleted rows leave nothing readable in its files.</summary>
public interface IErasedTraces
{
    /// <summary>After the rows are deleted, on the same connection, outside a transaction.</summary>
    Task RemoveAsync(PortalDbContext db, CancellationToken ct);
}
