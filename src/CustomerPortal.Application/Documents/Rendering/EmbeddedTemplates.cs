using System.Reflection;

namespace CustomerPortal.Documents;

/// <summary>The templates shipped with the product, embedded beside their typed classes.</summary>
internal static class EmbeddedTemplates
{
    private const string Parts = "Documents/Layout/Parts.typ";

    /// <summary>A template with the parts that all share.</summary>
    /// <param name="path">For example "Documents/Invoices/Invoice.typ".</param>
    public static PdfTemplate Load(string path)
    {
        var main = Path.GetFileName(path);
        return new PdfTemplate(main, new Dictionary<string, string> { [Path.GetFileName(Parts)] = Read(Parts), [main] = Read(path) });
    }

    private static string Read(string path)
    {
        // The build writes the folder with the separator of the machine it ran on.
        var assembly = Assembly.GetExecutingAssembly();
        var name = assembly.GetManifestResourceNames().Single(n => n.Replace('\\', '/') == path);
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
