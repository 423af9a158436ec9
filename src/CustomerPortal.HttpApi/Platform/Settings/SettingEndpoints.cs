using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Numbers;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Settings;

/// <summary>The settings pages.</summary>
internal static class SettingEndpoints
{
    public static void MapSettings(this IEndpointRouteBuilder endpoints)
    {
        var settings = endpoints.MapGroup("/api/settings").WithTags("Settings");
        settings.MapGet("/", List).Needs(SettingPermissions.Settings).WithName("Settings_List").WithSummary("Settings with their values, by page");
        settings.MapPut("/", Update).Needs(SettingPermissions.Settings).WithName("Settings_Update").WithSummary("Stores changed settings, all or none");

        var series = endpoints.MapGroup("/api/number-series").WithTags("Settings");
        series.MapGet("/", ListSeries).Needs(SettingPermissions.Settings).WithName("NumberSeries_List").WithSummary("Number series with their next number");
        series.MapPut("/{name}", UpdateSeries).Needs(SettingPermissions.Settings).WithName("NumberSeries_Update").WithSummary("Changes how the next numbers look");
        series.MapPost("/{name}/preview", PreviewSeries).WithoutIdempotencyKey("asks only").Needs(SettingPermissions.Settings).WithName("NumberSeries_Preview").WithSummary("The next number as it would be; stores nothing");
    }

    private static async Task<Ok<IReadOnlyList<SettingPageDto>>> List([FromServices] ISettingAppService settings, CancellationToken ct) =>
        TypedResults.Ok(await settings.ListAsync(ct));

    private static async Task<Ok<IReadOnlyList<SettingPageDto>>> Update(SettingsInput input, [FromServices] ISettingAppService settings, CancellationToken ct) =>
        TypedResults.Ok(await settings.UpdateAsync(input, ct));

    private static async Task<Ok<IReadOnlyList<NumberSeriesDto>>> ListSeries([FromServices] INumberSeriesAppService series, CancellationToken ct) =>
        TypedResults.Ok(await series.ListAsync(ct));

    private static async Task<Ok<IReadOnlyList<NumberSeriesDto>>> UpdateSeries(
        string name, UpdateNumberSeriesInput input, [FromServices] INumberSeriesAppService series, CancellationToken ct) =>
        TypedResults.Ok(await series.UpdateAsync(name, input, ct));

    private static async Task<Ok<NumberSeriesDto>> PreviewSeries(
        string name, NumberSeriesInput input, [FromServices] INumberSeriesAppService series, CancellationToken ct) =>
        TypedResults.Ok(await series.PreviewAsync(name, input, ct));
}
