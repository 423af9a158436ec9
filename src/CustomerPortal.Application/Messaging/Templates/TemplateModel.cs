using System.Collections;
using System.Globalization;

namespace CustomerPortal.Messaging;

/// <summary>Merge fields: texts, numbers, truth values, and lists of rows of them. An object of ours would open its properties to templates.</summary>
internal static class TemplateModel
{
    /// <summary>A copy for the engine.</summary>
    /// <exception cref="TemplateException">A field holds something else.</exception>
    public static Dictionary<string, object?> Of(IReadOnlyDictionary<string, object?> model) =>
        model.ToDictionary(field => field.Key, field => Value(field.Key, field.Value), StringComparer.Ordinal);

    private static object? Value(string name, object? value) => value switch
    {
        null => string.Empty,
        string or bool => value,
        int or long => Convert.ToString(value, CultureInfo.InvariantCulture),
        IReadOnlyDictionary<string, object?> fields => Of(fields),
        IEnumerable list and not IDictionary => list.Cast<object?>().Select(item => Value(name, item)).ToList(),
        _ => throw new TemplateException($"The field {name} holds a {value.GetType().Name}; fields are finished texts."),
    };
}
