using CustomerPortal.Kernel;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CustomerPortal.Platform.OpenApi;

/// <summary>Describes the values that have a JSON form of their own: decimals and the values of the kernel are text.</summary>
internal sealed class ValueSchemas : IOpenApiSchemaTransformer
{
    private static readonly Dictionary<Type, string> Texts = new()
    {
        [typeof(decimal)] = "decimal",
        [typeof(DateTimeOffset)] = "date-time",
        [typeof(Percentage)] = "decimal",
        [typeof(Currency)] = "currency",
        [typeof(CountryCode)] = "country",
        [typeof(LanguageTag)] = "language",
        [typeof(EmailAddress)] = "email",
        [typeof(PhoneNumber)] = "phone",
        [typeof(Iban)] = "iban",
        [typeof(Bic)] = "bic",
        [typeof(VatNumber)] = "vat-number",
    };

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var declared = context.JsonTypeInfo.Type;
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        var orNull = declared == type ? default : JsonSchemaType.Null;
        if (Texts.TryGetValue(type, out var format))
        {
            schema.Type = JsonSchemaType.String | orNull;
            schema.Format = format;
            schema.Pattern = null;
        }
        else if (type == typeof(Money))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["amount"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "decimal" },
                ["currency"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "currency" },
            };
            schema.Required = new HashSet<string> { "amount", "currency" };
        }
        else if (type == typeof(LocalizedText))
        {
            schema.Type = JsonSchemaType.Object;
            schema.AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String };
        }

        return Task.CompletedTask;
    }
}
