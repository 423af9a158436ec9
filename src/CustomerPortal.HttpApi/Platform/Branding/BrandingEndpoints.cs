using CustomerPortal.Kernel;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Security;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Branding;

/// <summary>The brand: its page, and the pictures that anybody may load.</summary>
internal static class BrandingEndpoints
{
    public static void MapBranding(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/branding").WithTags("Settings");
        group.MapGet("/", Get).Needs(SettingPermissions.Settings).WithName("Branding_Get").WithSummary("Name, colour and pictures");
        group.MapPut("/", Update).Needs(SettingPermissions.Settings).WithName("Branding_Update").WithSummary("Changes name and colour");
        group.MapGet("/accent", Check).Needs(SettingPermissions.Settings).WithName("Branding_Check").WithSummary("Contrast of a colour, and the nearest that passes");
        group.MapGet("/host-names", HostNames).Needs(SettingPermissions.Settings).WithName("Branding_HostNames").WithSummary("Addresses of the organisation");
        group.MapPut("/{image}", SetImage).Needs(SettingPermissions.Settings).WithName("Branding_SetImage").WithSummary("Keeps a logo or favicon");
        group.MapDelete("/{image}", RemoveImage).Needs(SettingPermissions.Settings).WithName("Branding_RemoveImage").WithSummary("Takes a logo or favicon away");

        endpoints.MapGet("/brand/{tenantId:guid}/{version}/{image}", GetFile).ForAnybody().AsPublicPicture().WithTags("Settings")
            .Produces(StatusCodes.Status200OK, contentType: "image/png")
            .WithName("Brand_File").WithSummary("A logo or favicon, in one version");
    }

    private static async Task<Ok<BrandingDto>> Get([FromServices] IBrandingAppService branding, CancellationToken ct) => TypedResults.Ok(await branding.GetAsync(ct));

    private static async Task<Ok<BrandingDto>> Update(BrandingInput input, [FromServices] IBrandingAppService branding, CancellationToken ct) =>
        TypedResults.Ok(await branding.UpdateAsync(input, ct));

    private static Ok<AccentCheckDto> Check([FromQuery, Required, MaxLength(7)] string colour, [FromServices] IBrandingAppService branding) =>
        TypedResults.Ok(branding.Check(colour));

    private static async Task<Ok<TenantHostNamesDto>> HostNames([FromServices] ITenantHostNameAppService names, CancellationToken ct) =>
        TypedResults.Ok(await names.GetOwnAsync(ct));

    private static async Task<Ok<BrandingDto>> SetImage(BrandImage image, BrandImageInput input, [FromServices] IBrandingAppService branding, CancellationToken ct) =>
        TypedResults.Ok(await branding.SetImageAsync(image, input, ct));

    private static async Task<Ok<BrandingDto>> RemoveImage(BrandImage image, [FromServices] IBrandingAppService branding, CancellationToken ct) =>
        TypedResults.Ok(await branding.RemoveImageAsync(image, ct));

    /// <summary>The address names the tenant, as mails and the bare host need it; at a tenant's own host name there are only its own pictures.</summary>
    private static async Task<Results<FileContentHttpResult, NotFound>> GetFile(
        Guid tenantId, string version, BrandImage image, HttpContext context, [FromServices] RequestedTenant requested, [FromServices] ICurrentTenant current,
        [FromServices] ITenantDirectory tenants, [FromServices] IBrandFiles files, CancellationToken ct)
    {
        var byHost = await requested.ByHostAsync(context);
        if (byHost.NamesOther(tenantId) || await tenants.FindByIdAsync(tenantId, ct) is not { IsActive: true })
        {
            return TypedResults.NotFound();
        }

        using var inTenant = current.Change(tenantId);
        if (await files.FindAsync(image, version, ct) is not { Content: var file })
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(file.Bytes.ToArray(), file.ContentType);
    }
}
