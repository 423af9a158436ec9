namespace CustomerPortal.Documents;

/// <summary>A Typst template with everything it imports.</summary>
/// <param name="Main">Name of the source that is compiled.</param>
/// <param name="Sources">Every source by name; the names are flat.</param>
public sealed record PdfTemplate(string Main, IReadOnlyDictionary<string, string> Sources);
