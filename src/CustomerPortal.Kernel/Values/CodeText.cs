namespace CustomerPortal.Kernel;

/// <summary>How typed codes (bank accounts, VAT numbers) are read: people group them with spaces, dots and dashes.</summary>
internal static class CodeText
{
    /// <summary>In capitals, without separators. Other characters stay, so that checks refuse them.</summary>
    public static string Compact(string? text) =>
        string.Concat((text ?? string.Empty).Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-' or '/' or '\u2010' or '\u2011' or '\u2013')))
            .ToUpperInvariant();
}
