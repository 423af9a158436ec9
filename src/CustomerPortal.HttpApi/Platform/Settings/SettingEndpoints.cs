using CustomerPortal.Platform.Localization;
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

        var languages = endpoints.MapGroup("/api/localization/languages").WithTags("Settings");
        languages.MapGet("/", Languages).ForStaff().WithName("Languages_List").WithSummary("Languages of the product, and which the organisation offers");
        languages.MapPut("/", UpdateLanguages).Needs(SettingPermissions.Settings).WithName("Languages_Update").WithSummary("Chooses the languages that the organisation offers");
    }

    private static async Task<Ok<IReadOnlyList<SettingPageDto>>> List([FromServices] ISettingAppService settings, CancellationToken ct) =>
        TypedResults.Ok(await settings.ListAsync(ct));

    private static async Task<Ok<IReadOnlyList<SettingPageDto>>> Update(SettingsInput input, [FromServices] ISettingAppService settings, CancellationToken ct) =>
        TypedResults.Ok(await settings.UpdateAsync(input, ct));

    private static async Task<Ok<IReadOnlyList<LanguageDto>>> Languages([FromServices] ILanguageAppService languages, CancellationToken ct) =>
        TypedResults.Ok(await languages.ListAsync(ct));

    private static async Task<Ok<IReadOnlyList<LanguageDto>>> UpdateLanguages(LanguagesInput input, [FromServices] ILanguageAppService languages, CancellationToken ct) =>
        TypedResults.Ok(await languages.UpdateAsync(input, ct));
}
