using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerPortal.Strength;

/// <summary>One way to spoil a body.</summary>
/// <param name="What">Path and kind, for the finding.</param>
/// <param name="Json">The body.</param>
/// <param name="IsWrong">Whether it must be refused; otherwise it may be taken, but never break anything.</param>
internal sealed record BadInput(string What, string Json, bool IsWrong);

/// <summary>Every way to spoil a body, going by the type that the endpoint reads and by a good body.</summary>
internal static class BadInputs
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly string Long = new('x', 100_001);

    public static IEnumerable<BadInput> Of(Type type, string good)
    {
        yield return new("empty", string.Empty, true);
        yield return new("null", "null", true);
        yield return new("a list", "[]", true);
        yield return new("a number", "5", true);
        yield return new("cut off", good.TrimEnd()[..^1], true);
        yield return new("no JSON", "<xml/>", true);
        yield return new("deep", $"{{\"x\":{new string('[', 100)}{new string(']', 100)}}}", true);
        yield return new("nothing in it", "{}", false);
        foreach (var (path, json, isWrong) in Spoil(type, JsonNode.Parse(good)!.AsObject(), string.Empty))
        {
            yield return new(path, json, isWrong);
        }
    }

    /// <summary>Spoils each property of an object, present or not; every result is the whole body.</summary>
    private static IEnumerable<(string Path, string Json, bool IsWrong)> Spoil(Type type, JsonObject holder, string path)
    {
        var root = holder.Root;
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var (was, had) = (holder[name]?.DeepClone(), holder.ContainsKey(name));
            foreach (var (kind, value, isWrong) in Values(property))
            {
                // Raw, for what no node can hold: half a character, numbers that are none.
                holder[name] = "@@";
                yield return ($"{path}{name}: {kind}", root.ToJsonString().Replace("\"@@\"", value, StringComparison.Ordinal), isWrong);
            }

            if (IsRequired(property))
            {
                holder.Remove(name);
                yield return ($"{path}{name}: missing", root.ToJsonString(), true);
            }

            holder.Remove(name);
            if (had)
            {
                holder[name] = was?.DeepClone();
                foreach (var deeper in Deeper(property.PropertyType, holder[name], $"{path}{name}"))
                {
                    yield return deeper;
                }
            }
        }
    }

    private static IEnumerable<(string Path, string Json, bool IsWrong)> Deeper(Type type, JsonNode? node, string path) => node switch
    {
        JsonObject inner when !IsDictionary(type) => Spoil(type, inner, path + "."),
        JsonArray { Count: > 0 } list when list[0] is JsonObject first && Element(type) is { } element => Spoil(element, first, path + "[0]."),
        _ => [],
    };

    private static IEnumerable<(string Kind, string Json, bool IsWrong)> Values(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var values = type switch
        {
            _ when type == typeof(string) => Strings(),
            _ when type == typeof(bool) => [("text", "\"yes\"", true), ("a number", "1", true), ("an object", "{}", true)],
            _ when type == typeof(int) || type == typeof(long) => [("text", "\"1\"", true), ("a fraction", "1.5", true), ("too great", "99999999999999999999", true), ("an object", "{}", true), ("negative", "-1", false), ("greatest", "2147483647", false)],
            _ when type == typeof(decimal) => [("text", "\"x\"", true), ("no number", "\"NaN\"", true), ("too great", "100000000000000000000", true), ("far too great", "1e400", true), ("an object", "{}", true), ("great", "\"999999999999999.9999\"", false), ("small", "0.0000000000000000001", false), ("negative", "-1", false)],
            _ when type.IsEnum => [("unknown", "\"NoSuchThing\"", true), ("a number", "1", true), ("an object", "{}", true)],
            _ when type == typeof(Guid) => [("no id", "\"x\"", true), ("a number", "1", true), ("too long", $"\"{Long}\"", true)],
            _ when type == typeof(DateOnly) || type == typeof(DateTimeOffset) => [("no day", "\"2026-02-30\"", true), ("a number", "1", true), ("the last day", "\"9999-12-31\"", false), ("the first day", "\"0001-01-01\"", false)],
            _ when IsDictionary(type) => Dictionaries(),
            _ when Element(type) is not null => [("text", "\"x\"", true), ("a number", "1", true), ("an object", "{}", true), ("a list of nothing", "[null]", true), ("a list of lists", "[[]]", true), ("empty", "[]", false)],
            _ => new (string Kind, string Json, bool IsWrong)[] { ("text", "\"x\"", true), ("a number", "1", true), ("a list", "[]", true) },
        };
        return values.Append(("null", "null", IsRequired(property)));
    }

    private static (string Kind, string Json, bool IsWrong)[] Strings() =>
    [
        ("a number", "5", true), ("an object", "{}", true), ("a list", "[]", true), ("true", "true", true),
        ("too long", $"\"{Long}\"", true), ("NUL", "\"a\\u0000b\"", true), ("half a character", "\"a\\ud800\"", true),
        ("control characters", "\"a\\u0001\\u0007\\u001b\"", false), ("turned around", "\"\\u202eabc\\u2066\"", false), ("blank", "\" \"", false), ("empty", "\"\"", false),
    ];

    private static (string Kind, string Json, bool IsWrong)[] Dictionaries() =>
    [
        ("text", "\"x\"", true), ("a list", "[]", true), ("a number in it", "{\"en\":5}", true), ("NUL in it", "{\"en\":\"a\\u0000b\"}", true),
        ("too long in it", $"{{\"en\":\"{Long}\"}}", true), ("NUL in a name", "{\"e\\u0000n\":\"x\"}", true), ("no language", "{\"no language!\":\"x\"}", false), ("null in it", "{\"en\":null}", false), ("empty", "{}", false),
    ];

    private static bool IsRequired(PropertyInfo property) =>
        property.GetCustomAttribute<RequiredAttribute>() is not null
        || (property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null
            && Nullable.GetUnderlyingType(property.PropertyType) is null
            && (property.PropertyType.IsValueType || Nullability.Create(property).WriteState == NullabilityState.NotNull));

    private static bool IsDictionary(Type type) =>
        typeof(IDictionary).IsAssignableFrom(type) || type.GetInterfaces().Append(type).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));

    private static Type? Element(Type type) => type == typeof(string) ? null : type.GetInterfaces().Append(type)
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}
