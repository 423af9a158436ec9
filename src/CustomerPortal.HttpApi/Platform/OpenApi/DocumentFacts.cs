using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CustomerPortal.Platform.OpenApi;

/// <summary>What the document says about itself; nothing that differs from machine to machine.</summary>
internal sealed class DocumentFacts : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "CustomerPortal", Version = "v1" };
        document.Servers?.Clear();
        return Task.CompletedTask;
    }
}
