using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Features;

/// <summary>Features of tenants and of the host, each with a permission of its own: the service asks for it.</summary>
internal static class FeatureEndpoints
{
    public static void MapFeatures(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/feature-management/features").WithTags("Features");
        group.MapGet("/", List).ForStaff().WithName("Features_List").WithSummary("Features of a tenant (T, id) or, without a key, of the host");
        group.MapPut("/", Update).ForStaff().WithName("Features_Update").WithSummary("Changes features");
        group.MapDelete("/", Reset).ForStaff().WithName("Features_Reset").WithSummary("Gives every feature back to its default");
    }

    private static async Task<Ok<FeatureListDto>> List(string? providerName, string? providerKey, [FromServices] IFeatureAppService features, CancellationToken ct) =>
        TypedResults.Ok(await features.ListAsync(providerName, providerKey, ct));

    private static async Task<NoContent> Update(
        string? providerName, string? providerKey, FeaturesInput input, [FromServices] IFeatureAppService features, CancellationToken ct)
    {
        await features.UpdateAsync(providerName, providerKey, input, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Reset(string? providerName, string? providerKey, [FromServices] IFeatureAppService features, CancellationToken ct)
    {
        await features.ResetAsync(providerName, providerKey, ct);
        return TypedResults.NoContent();
    }
}
