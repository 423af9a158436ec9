using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace CustomerPortal.Platform.OpenApi;

/// <summary>Makes an example of any schema of the document, so that none can be forgotten or grow old.</summary>
internal sealed class ExampleMaker(OpenApiDocument document)
{
    /// <summary>An example; null when the schema allows nothing else.</summary>
    public JsonNode? Of(IOpenApiSchema schema) => Make(schema, string.Empty, []);

    private JsonNode? Make(IOpenApiSchema asked, string name, IReadOnlyList<OpenApiSchema> around)
    {
        var schema = Resolve(asked);
        if (schema.Enum is { Count: > 0 } choices)
        {
            return choices.FirstOrDefault(c => c is not null)?.DeepClone();
        }

        if ((schema.OneOf ?? schema.AnyOf ?? schema.AllOf) is { Count: > 0 } alternatives)
        {
            return Make(alternatives.FirstOrDefault(a => Resolve(a).Type != JsonSchemaType.Null) ?? alternatives[0], name, around);
        }

        var type = (schema.Type ?? JsonSchemaType.Object) & ~JsonSchemaType.Null;
        return type switch
        {
            _ when type.HasFlag(JsonSchemaType.Object) => around.Contains(schema) ? null : Object(schema, [.. around, schema]),
            _ when type.HasFlag(JsonSchemaType.Array) => Array(schema, name, around),
            _ when type.HasFlag(JsonSchemaType.String) => JsonValue.Create(ExampleValues.Text(schema, name)),
            _ when type.HasFlag(JsonSchemaType.Boolean) => JsonValue.Create(true),
            _ when type.HasFlag(JsonSchemaType.Integer) || type.HasFlag(JsonSchemaType.Number) => ExampleValues.Number(schema),
            _ => null,
        };
    }

    private JsonObject Object(OpenApiSchema schema, IReadOnlyList<OpenApiSchema> around)
    {
        var made = new JsonObject();
        foreach (var (name, property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            // What would hold itself again is left out, or null where it must be there.
            var value = Make(property, name, around);
            if (value is not null || schema.Required?.Contains(name) == true)
            {
                made[name] = value;
            }
        }

        if (schema.AdditionalProperties is { } values && made.Count == 0)
        {
            made["en"] = Make(values, "text", around);
        }

        return made;
    }

    private JsonArray Array(OpenApiSchema schema, string name, IReadOnlyList<OpenApiSchema> around)
    {
        var made = new JsonArray();
        if (schema.Items is { } items && Make(items, name, around) is { } item)
        {
            made.Add(item);
        }

        return made;
    }

    private OpenApiSchema Resolve(IOpenApiSchema schema) => schema switch
    {
        OpenApiSchema plain => plain,
        OpenApiSchemaReference { Reference.Id: { } id } when document.Components?.Schemas?.TryGetValue(id, out var named) == true => Resolve(named),
        _ => new OpenApiSchema(),
    };
}
