using CustomerPortal.Platform.Errors;
using CustomerPortal.Platform.Idempotency;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CustomerPortal.Platform.OpenApi;

/// <summary>Every operation is filed under its module, names its parameters in camelCase and may answer with a problem.</summary>
internal sealed class OperationFacts : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>().Where(p => p.In == ParameterLocation.Query) ?? [])
        {
            parameter.Name = FieldPath.CamelCase(parameter.Name ?? string.Empty);
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IdempotencyRule>().Any(rule => rule.TakesKey))
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = IdempotencyHeaders.Key,
                In = ParameterLocation.Header,
                Description = "Chosen by the caller for one act: sent again with it, the request takes effect once.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = IdempotencyConsts.MaxKeyLength },
            });
        }

        var path = "/" + context.Description.RelativePath;
        operation.Tags = new HashSet<OpenApiTagReference> { new(Module(path), context.Document) };
        Type body = ProblemWriter.SpeaksAbp(path) ? typeof(AbpErrorBody) : typeof(ProblemBody);
        var schema = await context.GetOrCreateSchemaAsync(body, null, cancellationToken);
        context.Document?.AddComponent(body.Name, schema);
        operation.Responses ??= [];
        operation.Responses["default"] = new OpenApiResponse
        {
            Description = "Problem",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [body == typeof(ProblemBody) ? "application/problem+json" : "application/json"] =
                    new() { Schema = new OpenApiSchemaReference(body.Name, context.Document) },
            },
        };
    }

    private static string Module(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["api", "portal", ..] => "portal",
        ["api", var module, ..] => module,
        [var first, ..] => first,
        [] => "host",
    };
}
