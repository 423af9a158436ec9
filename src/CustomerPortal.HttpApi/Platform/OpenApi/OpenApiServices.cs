using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.OpenApi;

/// <summary>The description of the API at <c>/openapi/v1.json</c>; the TypeScript types of the front ends come from it.</summary>
internal static class OpenApiServices
{
    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddSchemaTransformer<ValueSchemas>();
        options.AddOperationTransformer<OperationFacts>();
        options.AddOperationTransformer<Security>();
        options.AddDocumentTransformer<DocumentFacts>();
        options.AddDocumentTransformer<Security>();
        options.AddDocumentTransformer<Examples>();
    });

    public static IEndpointRouteBuilder MapApiDescription(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi().ForAnybody();
        return endpoints;
    }
}
