namespace CustomerPortal.Messaging;

/// <summary>What html in a mail may consist of. A list of what is allowed: what no list knows cannot run or load anything.</summary>
internal static class HtmlWords
{
    /// <summary>Elements without content.</summary>
    public static readonly HashSet<string> Void = ["br", "col", "hr", "img", "meta"];

    /// <summary>Elements of the layout alone.</summary>
    public static readonly HashSet<string> LayoutOnly = ["body", "head", "html", "meta", "style", "title"];

    /// <summary>Elements whose content is not read as html.</summary>
    public static readonly HashSet<string> Verbatim = ["style", "title"];

    /// <summary>Attributes that hold an address.</summary>
    public static readonly HashSet<string> Addresses = ["href", "src"];

    private static readonly HashSet<string> Elements =
    [
        "a", "abbr", "address", "b", "bdi", "bdo", "blockquote", "br", "caption", "center", "code", "col", "colgroup", "dd", "del", "div", "dl", "dt",
        "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "li", "mark", "ol", "p", "pre", "q", "s", "small", "span", "strong",
        "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "align", "alt", "bgcolor", "border", "cellpadding", "cellspacing", "charset", "class", "color", "colspan", "content", "dir", "face", "height",
        "href", "id", "lang", "name", "role", "rowspan", "scope", "size", "span", "src", "start", "style", "target", "title", "valign", "width",
    ];

    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:", "#"];

    // What could load, run or hide in a style sheet.
    private static readonly string[] RefusedInStyles = ["url(", "image(", "image-set(", "expression", "javascript", "@import", "behavior", "binding", "\\", "</", "<!--"];

    public static bool Knows(string element, bool isLayout) => Elements.Contains(element) || (isLayout && LayoutOnly.Contains(element));

    public static bool KnowsAttribute(string name) => Attributes.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal);

    public static bool IsAddress(string literal) => Schemes.Any(scheme => literal.TrimStart().StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    public static bool IsStyle(string literal) => !RefusedInStyles.Any(word => literal.Contains(word, StringComparison.OrdinalIgnoreCase));
}
