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
    }

    private static async Task<Ok<IReadOnlyList<SettingPageDto>>> List([FromServices] ISettingAppService settings, CancellationToken ct) =>
        TypedResults.Ok(await settings.ListAsync(ct));

    private static async Task<Ok<IReadOnlyList<SettingPageDto>>> Update(SettingsInput input, [FromServices] ISettingAppService settings, CancellationToken ct) =>
        TypedResults.Ok(await settings.UpdateAsync(input, ct));
}
