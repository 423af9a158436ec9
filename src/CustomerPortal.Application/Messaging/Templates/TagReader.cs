using System.Diagnostics.CodeAnalysis;

namespace CustomerPortal.Messaging;

/// <summary>Reads what stands between the braces: a field; <c>t "Key" a=b c="d"</c>; <c>#if a</c>, <c>#each a</c>, <c>else</c>, <c>/if</c>, <c>/each</c>. Nothing else means anything.</summary>
internal static class TagReader
{
    public const string If = "if";
    public const string Each = "each";
    private const string Text = "t";

    public static bool IsBlock(string name) => name is If or Each;

    /// <summary>A name of a field or helper: a letter, then letters and digits.</summary>
    public static bool IsName([NotNullWhen(true)] string? word) =>
        word is { Length: > 0 } && char.IsAsciiLetter(word[0]) && word.All(char.IsAsciiLetterOrDigit);

    /// <summary>First word and what follows it.</summary>
    public static (string Word, string After) Split(string content)
    {
        var end = 0;
        while (end < content.Length && !char.IsWhiteSpace(content[end]))
        {
            end++;
        }

        return (content[..end], content[end..].Trim());
    }

    public static bool IsText(string word) => word == Text;

    /// <summary>Key and arguments of <c>t</c>.</summary>
    public static bool TryText(string rest, out string key, out List<TemplateArgument> arguments)
    {
        arguments = [];
        key = string.Empty;
        if (!TryQuoted(ref rest, out key))
        {
            return false;
        }

        while ((rest = rest.TrimStart()).Length > 0)
        {
            var equals = rest.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || !IsName(rest[..equals]))
            {
                return false;
            }

            var name = rest[..equals];
            rest = rest[(equals + 1)..];
            if (TryQuoted(ref rest, out var literal))
            {
                arguments.Add(new TemplateArgument(name, null, literal));
                continue;
            }

            var (field, after) = Split(rest);
            if (!IsName(field))
            {
                return false;
            }

            arguments.Add(new TemplateArgument(name, field, null));
            rest = after;
        }

        return true;
    }

    private static bool TryQuoted(ref string rest, out string value)
    {
        value = string.Empty;
        var end = rest.Length > 1 && rest[0] == '"' ? rest.IndexOf('"', 1) : -1;
        if (end < 0)
        {
            return false;
        }

        value = rest[1..end];
        rest = rest[(end + 1)..];
        return true;
    }
}
