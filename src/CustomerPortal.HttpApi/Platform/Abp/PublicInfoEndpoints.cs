using CustomerPortal.Platform.Demo;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Abp;

/// <summary>What a sign-in page shows before anybody signed in.</summary>
internal static class PublicInfoEndpoints
{
    public static void MapPublicInfo(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/app/public-info", Get).ForAnybody().IgnoresOtherTenant().WithTags("Abp")
            .WithName("PublicInfo_Get").WithSummary("Product, organisation and, in a demo, its sign-in data");

    private static async Task<Ok<PublicInfoDto>> Get([FromServices] IPublicInfoAppService info, CancellationToken ct) => TypedResults.Ok(await info.GetAsync(ct));
}
