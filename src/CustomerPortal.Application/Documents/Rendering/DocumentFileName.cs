using System.Globalization;
using System.Text;
using CustomerPortal.Kernel;

namespace CustomerPortal.Documents;

/// <summary>The name offered for saving: letters, digits, dot, hyphen and underscore of any script, nothing that is a path.</summary>
internal static class DocumentFileName
{
    private const string Extension = ".pdf";

    public static string For(DocumentContent content, string language, ITexts texts) => content switch
    {
        InvoiceContent { Number: { } number } => Safe(number),
        InvoiceContent => Safe(texts.Get("Documents.Invoice.DraftFileName", language)),
        StatementContent { Statement: var s } => Safe(texts.Get("Documents.Statement.FileName", language, new Dictionary<string, object?>
        {
            ["number"] = s.CustomerNumber,
            ["from"] = s.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["to"] = s.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        })),
        _ => Safe(content.SourceId.ToString()),
    };

    private static string Safe(string name)
    {
        var safe = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            safe.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '-' or '_' ? rune.ToString() : "-");
        }

        var trimmed = safe.ToString().Trim('.', '-');
        var longest = ArchivedDocumentConsts.MaxFileNameLength - Extension.Length;
        return (trimmed.Length > longest ? trimmed[..longest] : trimmed) + Extension;
    }
}
