using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Configuration;

/// <summary>The whole configuration as one file.</summary>
internal static class ConfigurationEndpoints
{
    public static void MapConfigurationFile(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/configuration").WithTags("Settings");
        group.MapPost("/export", Export).Needs(SettingPermissions.Configuration).WithoutIdempotencyKey("repeating it tells the audit log once more").WithName("Configuration_Export").WithSummary("The whole configuration as one file")
            .Produces(StatusCodes.Status200OK, contentType: "application/json");
        group.MapPost("/compare", Compare).Needs(SettingPermissions.ConfigurationImport).WithoutIdempotencyKey("asks only")
            .WithName("Configuration_Compare").WithSummary("How a file differs from what is here");
        group.MapPost("/import", Import).Needs(SettingPermissions.ConfigurationImport).WithoutIdempotencyKey("repeating it changes nothing")
            .WithName("Configuration_Import").WithSummary("Takes parts of a file over");
    }

    private static async Task<FileContentHttpResult> Export([FromServices] IConfigurationAppService configuration, CancellationToken ct)
    {
        var file = await configuration.ExportAsync(ct);
        return TypedResults.File(file.Content, "application/json", file.Name);
    }

    private static async Task<Ok<ConfigurationDifferenceDto>> Compare(
        ConfigurationFileInput input, [FromServices] IConfigurationAppService configuration, CancellationToken ct) =>
        TypedResults.Ok(await configuration.CompareAsync(input, ct));

    private static async Task<Ok<ConfigurationResultDto>> Import(
        ConfigurationImportInput input, [FromServices] IConfigurationAppService configuration, CancellationToken ct) =>
        TypedResults.Ok(await configuration.ImportAsync(input, ct));
}
