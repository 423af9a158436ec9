using CustomerPortal.Platform.Files;

namespace CustomerPortal.Documents;

/// <summary>Prints facts without keeping the file: drafts and statements.</summary>
public interface IDocumentPrinter
{
    /// <summary>A PDF in this language; where it is not the language of the facts, the PDF says that it is a copy.</summary>
    /// <exception cref="Kernel.ExternalException">Codes of <see cref="DocumentsErrorCodes"/>.</exception>
    Task<FileContent> PrintAsync(DocumentContent content, string language, CancellationToken ct);
}
