using System.Globalization;
using System.Text.Json;
using CustomerPortal.Architecture;

namespace CustomerPortal.Platform;

/// <summary>Every body in the description of the API has an example, and each example is one of its schema.</summary>
public sealed class ExampleTests
{
    private static readonly JsonElement Document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "angular", "openapi.json"))).RootElement;

    [Fact]
    public void Every_body_has_an_example_that_fits_its_schema()
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var (where, content) in Contents())
        {
            if (!content.TryGetProperty("example", out var example))
            {
                wrong.Add($"{where}: no example");
                continue;
            }

            count++;
            wrong.AddRange(Faults(content.GetProperty("schema"), example).Select(fault => $"{where}{fault}"));
        }

        count.ShouldBeGreaterThan(200);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_wrong_example_is_found()
    {
        var schema = JsonDocument.Parse("""{"type":"object","required":["a"],"properties":{"a":{"type":"string","maxLength":2},"b":{"type":["null","integer"]}}}""").RootElement;

        Faults(schema, JsonDocument.Parse("""{"a":"xx","b":null}""").RootElement).ShouldBeEmpty();
        Faults(schema, JsonDocument.Parse("""{"b":1}""").RootElement).ShouldHaveSingleItem();
        Faults(schema, JsonDocument.Parse("""{"a":"xxx","b":"1","c":2}""").RootElement).Count().ShouldBe(3);
    }

    [Fact]
    public void Business_routes_say_how_programs_are_let_in()
    {
        var schemes = Document.GetProperty("components").GetProperty("securitySchemes");
        schemes.GetProperty("apiKey").GetProperty("scheme").GetString().ShouldBe("bearer");
        var create = Document.GetProperty("paths").GetProperty("/api/customers").GetProperty("post");

        create.GetProperty("security").ToString().ShouldContain("apiKey");
        create.GetProperty("parameters").ToString().ShouldContain("Idempotency-Key");
        Document.GetProperty("paths").GetProperty("/api/account/api-keys").GetProperty("post").GetProperty("security").ToString().ShouldNotContain("apiKey");
    }

    private static IEnumerable<(string Where, JsonElement Content)> Contents() =>
        from path in Document.GetProperty("paths").EnumerateObject()
        where path.Name.StartsWith("/api/", StringComparison.Ordinal)
        from operation in path.Value.EnumerateObject()
        where operation.Value.ValueKind == JsonValueKind.Object && operation.Value.TryGetProperty("responses", out _)
        from found in Bodies(operation.Value)
        from content in found.Body.TryGetProperty("content", out var contents) ? contents.EnumerateObject().ToList() : []
        where content.Name.EndsWith("json", StringComparison.Ordinal) && content.Value.TryGetProperty("schema", out _)
        select ($"{operation.Name} {path.Name} {found.What}", content.Value);

    private static IEnumerable<(string What, JsonElement Body)> Bodies(JsonElement operation)
    {
        if (operation.TryGetProperty("requestBody", out var asked))
        {
            yield return ("body", asked);
        }

        foreach (var answer in operation.GetProperty("responses").EnumerateObject())
        {
            yield return (answer.Name, answer.Value);
        }
    }

    private static IEnumerable<string> Faults(JsonElement schema, JsonElement value)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1];
            return Faults(Document.GetProperty("components").GetProperty("schemas").GetProperty(name), value);
        }

        if (schema.TryGetProperty("oneOf", out var one))
        {
            return one.EnumerateArray().Any(s => !Faults(s, value).Any()) ? [] : [": fits no alternative"];
        }

        if (schema.TryGetProperty("enum", out var choices))
        {
            return choices.EnumerateArray().Any(c => c.ToString() == value.ToString()) ? [] : [$": {value} is no choice"];
        }

        return TypeFaults(schema, value).Concat(value.ValueKind switch
        {
            JsonValueKind.Object => ObjectFaults(schema, value),
            JsonValueKind.Array => ArrayFaults(schema, value),
            JsonValueKind.String => TextFaults(schema, value.GetString()!),
            JsonValueKind.Number => NumberFaults(schema, value.GetDecimal()),
            _ => [],
        });
    }

    private static IEnumerable<string> TypeFaults(JsonElement schema, JsonElement value)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            yield break;
        }

        var allowed = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()).ToList() : [type.GetString()];
        var actual = value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => "integer",
            JsonValueKind.Null => "null",
            _ => "boolean",
        };
        if (!allowed.Contains(actual) && !(actual == "integer" && allowed.Contains("number")))
        {
            yield return $": is {actual}, not {string.Join('|', allowed)}";
        }
    }

    private static IEnumerable<string> ObjectFaults(JsonElement schema, JsonElement value)
    {
        var properties = schema.TryGetProperty("properties", out var named) ? named.EnumerateObject().ToDictionary(p => p.Name, p => p.Value) : [];
        var isOpen = schema.TryGetProperty("additionalProperties", out var others) || properties.Count == 0;
        var required = schema.TryGetProperty("required", out var needed) ? needed.EnumerateArray().Select(r => r.GetString()!) : [];
        foreach (var missing in required.Where(name => !value.TryGetProperty(name, out _)))
        {
            yield return $": lacks {missing}";
        }

        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetValue(property.Name, out var own))
            {
                foreach (var fault in Faults(own, property.Value))
                {
                    yield return $".{property.Name}{fault}";
                }
            }
            else if (!isOpen)
            {
                yield return $": has {property.Name}";
            }
            else if (others.ValueKind == JsonValueKind.Object)
            {
                foreach (var fault in Faults(others, property.Value))
                {
                    yield return $".{property.Name}{fault}";
                }
            }
        }
    }

    private static IEnumerable<string> ArrayFaults(JsonElement schema, JsonElement value)
    {
        if (schema.TryGetProperty("minItems", out var min) && value.GetArrayLength() < min.GetInt32())
        {
            yield return ": too few";
        }

        foreach (var item in schema.TryGetProperty("items", out var items) ? value.EnumerateArray().ToList() : [])
        {
            foreach (var fault in Faults(items, item))
            {
                yield return $"[]{fault}";
            }
        }
    }

    private static IEnumerable<string> TextFaults(JsonElement schema, string text)
    {
        if ((schema.TryGetProperty("maxLength", out var max) && text.Length > max.GetInt32()) || (schema.TryGetProperty("minLength", out var min) && text.Length < min.GetInt32()))
        {
            yield return $": \"{text}\" has the wrong length";
        }

        var fits = !schema.TryGetProperty("format", out var format) || format.GetString() switch
        {
            "uuid" => Guid.TryParse(text, out _),
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
            "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
            "decimal" => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
            "currency" => text.Length == 3,
            _ => true,
        };
        if (!fits)
        {
            yield return $": \"{text}\" is no {format}";
        }
    }

    private static IEnumerable<string> NumberFaults(JsonElement schema, decimal number)
    {
        if ((schema.TryGetProperty("minimum", out var min) && number < decimal.Parse(min.ToString(), CultureInfo.InvariantCulture))
            || (schema.TryGetProperty("maximum", out var max) && number > decimal.Parse(max.ToString(), CultureInfo.InvariantCulture)))
        {
            yield return $": {number} is out of range";
        }
    }
}
