namespace CustomerPortal.Documents;

/// <summary>The archive's rows of the current tenant.</summary>
public interface IArchivedDocumentRepository
{
    Task<ArchivedDocument?> FindAsync(string kind, Guid sourceId, DocumentPurpose purpose, string language, CancellationToken ct);

    /// <summary>The original, whatever its language is.</summary>
    Task<ArchivedDocument?> FindOriginalAsync(string kind, Guid sourceId, CancellationToken ct);

    /// <summary>Saves the row; when another process archived the same file first, gives that one back instead.</summary>
    Task<ArchivedDocument> AddOrGetAsync(ArchivedDocument document, CancellationToken ct);
}
