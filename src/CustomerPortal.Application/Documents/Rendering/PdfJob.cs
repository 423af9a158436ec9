using CustomerPortal.Platform.Files;

namespace CustomerPortal.Documents;

/// <summary>What is rendered.</summary>
/// <param name="Id">Names the job in the log; no contents.</param>
/// <param name="Template">The template.</param>
/// <param name="Document">The data; finished strings in one language.</param>
/// <param name="CreatedAt">The moment that the file states: the document's own, so that the same document gives the same bytes.</param>
public sealed record PdfJob(string Id, PdfTemplate Template, PrintedDocument Document, DateTimeOffset CreatedAt)
{
    /// <summary>Pictures that the document names; only letters, digits and dots in their names.</summary>
    public IReadOnlyList<FileContent> Images { get; init; } = [];

    /// <summary>Files inside the PDF.</summary>
    public IReadOnlyList<PdfAttachment> Attachments { get; init; } = [];
}
