using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerPortal.Platform.Localization;

/// <summary>Fills the <c>{name}</c> placeholders of a text; an unknown placeholder stays as it stands.</summary>
public static partial class TextTemplate
{
    /// <summary>Replaces each placeholder by its argument.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, object?> arguments) =>
        Placeholder().Replace(text, match => arguments.TryGetValue(match.Groups["name"].Value, out var value)
            ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty
            : match.Value);

    /// <summary>Names of the placeholders of a text.</summary>
    public static IReadOnlySet<string> Names(string text) =>
        Placeholder().Matches(text).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<name>[A-Za-z0-9_]+)\}")]
    private static partial Regex Placeholder();
}
