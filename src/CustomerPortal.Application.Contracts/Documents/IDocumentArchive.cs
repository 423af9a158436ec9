using CustomerPortal.Platform.Files;

namespace CustomerPortal.Documents;

/// <summary>Issued documents as files: rendered when first asked for, then kept for ever. The caller has checked who may see them.</summary>
/// <remarks>The archive saves its row by itself and at once: an event handler calls it before its own first save.</remarks>
public interface IDocumentArchive
{
    /// <summary>The original, in the language frozen at issue.</summary>
    /// <exception cref="Kernel.EntityNotFoundException">No such document.</exception>
    /// <exception cref="Kernel.ExternalException">Codes of <see cref="DocumentsErrorCodes"/>.</exception>
    Task<FileContent> GetOriginalAsync(string kind, Guid sourceId, CancellationToken ct);

    /// <summary>The original when it is in this language, else a copy in it that says so; number, parties and totals are the same.</summary>
    /// <exception cref="Kernel.EntityNotFoundException">No such document.</exception>
    /// <exception cref="Kernel.ExternalException">Codes of <see cref="DocumentsErrorCodes"/>.</exception>
    Task<FileContent> GetAsync(string kind, Guid sourceId, string language, CancellationToken ct);
}
