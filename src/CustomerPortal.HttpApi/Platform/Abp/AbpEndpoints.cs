using CustomerPortal.Platform.Antiforgery;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Abp;

/// <summary>What ABP's clients ask before anything else.</summary>
internal static class AbpEndpoints
{
    public static void MapAbp(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/abp").WithTags("Abp");
        group.MapGet("/application-configuration", Configuration).ForAnybody().IgnoresOtherTenant()
            .WithName("Abp_Configuration").WithSummary("Who is signed in where, with which rights, settings and languages");
        group.MapGet("/application-localization", Localization).ForAnybody().IgnoresOtherTenant()
            .WithName("Abp_Localization").WithSummary("The texts of a culture");
        group.MapGet("/multi-tenancy/tenants/by-name/{name}", ByName).ForAnybody().IgnoresOtherTenant()
            .WithName("Abp_TenantByName").WithSummary("Whether a tenant of this name exists");
        group.MapGet("/multi-tenancy/tenants/by-id/{id:guid}", ById).ForAnybody().IgnoresOtherTenant()
            .WithName("Abp_TenantById").WithSummary("Whether a tenant of this id exists");
    }

    private static async Task<Ok<ApplicationConfigurationDto>> Configuration(
        HttpResponse response, [FromServices] IAbpAppService abp, [FromServices] IAntiforgeryTokens antiforgery, CancellationToken ct, bool includeLocalizationResources = false)
    {
        antiforgery.Issue();
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await abp.ConfigurationAsync(includeLocalizationResources, ct));
    }

    private static async Task<Ok<ApplicationLocalizationDto>> Localization(
        [FromServices] IAbpAppService abp, CancellationToken ct, string cultureName = "en", bool onlyDynamics = false) =>
        TypedResults.Ok(await abp.LocalizationAsync(cultureName, onlyDynamics, ct));

    private static async Task<Ok<FindTenantResultDto>> ByName(string name, [FromServices] IAbpAppService abp, CancellationToken ct) =>
        TypedResults.Ok(await abp.FindTenantAsync(name, ct));

    private static async Task<Ok<FindTenantResultDto>> ById(Guid id, [FromServices] IAbpAppService abp, CancellationToken ct) =>
        TypedResults.Ok(await abp.FindTenantAsync(id, ct));
}
