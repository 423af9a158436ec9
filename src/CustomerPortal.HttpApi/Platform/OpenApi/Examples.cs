using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CustomerPortal.Platform.OpenApi;

/// <summary>Every body of the document, asked or answered, carries an example.</summary>
internal sealed class Examples : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var maker = new ExampleMaker(document);
        foreach (var operation in document.Paths.Values.SelectMany(path => path.Operations?.Values.ToList() ?? []))
        {
            Fill(operation.RequestBody?.Content, maker);
            foreach (var response in operation.Responses?.Values.ToList() ?? [])
            {
                Fill(response.Content, maker);
            }
        }

        return Task.CompletedTask;
    }

    private static void Fill(IDictionary<string, OpenApiMediaType>? contents, ExampleMaker maker)
    {
        foreach (var (type, content) in contents ?? new Dictionary<string, OpenApiMediaType>())
        {
            if (type.EndsWith("json", StringComparison.Ordinal) && content.Schema is { } schema)
            {
                content.Example = maker.Of(schema);
            }
        }
    }
}
