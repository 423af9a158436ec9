namespace CustomerPortal.Documents;

/// <summary>Implemented by the module that owns a kind of document, so that the archive can ask for its facts.</summary>
public interface IDocumentSource
{
    /// <summary>One of <see cref="DocumentKinds"/>.</summary>
    string Kind { get; }

    /// <summary>
    /// The facts of an issued document of the current tenant, or null when there is none with this id. Names that exist in several
    /// languages (units, taxes, terms) come in <paramref name="language"/>; null asks for the language frozen at issue.
    /// </summary>
    Task<DocumentContent?> FindAsync(Guid sourceId, string? language, CancellationToken ct);
}
