namespace CustomerPortal.Documents;

/// <summary>A file inside the PDF, for example the e-invoice that says the same to machines.</summary>
/// <param name="Name">File name: letters, digits, dot, hyphen.</param>
/// <param name="MediaType">For example "application/xml".</param>
/// <param name="Description">In the language of the document.</param>
/// <param name="Bytes">The content.</param>
public sealed record PdfAttachment(string Name, string MediaType, string Description, ReadOnlyMemory<byte> Bytes);
