using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Routes;
using CustomerPortal.Platform.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Localization;

/// <summary>Languages, and the texts that the organisation writes in them.</summary>
internal static class LanguageEndpoints
{
    public static void MapLanguages(this IEndpointRouteBuilder endpoints)
    {
        var languages = endpoints.MapGroup("/api/localization/languages").WithTags("Languages");
        languages.MapGet("/", List).ForStaff().WithName("Languages_List").WithSummary("Languages of the product and of the organisation, and which it offers");
        languages.MapPut("/", Update).Needs(SettingPermissions.Languages).WithName("Languages_Update").WithSummary("Chooses the languages that the organisation offers");

        var texts = endpoints.MapGroup("/api/localization/texts").WithTags("Languages");
        texts.MapSearch("/", Texts).Needs(SettingPermissions.Languages).WithName("Texts_List").WithSummary("Texts beside those of another language");
        texts.MapGet("/modules", Modules).Needs(SettingPermissions.Languages).WithName("Texts_Modules").WithSummary("Modules that have texts");
        texts.MapPut("/", Save).Needs(SettingPermissions.Languages).WithName("Texts_Save").WithSummary("Stores texts, all or none; an empty one is the product's again");
        texts.MapGet("/file", Export).Needs(SettingPermissions.Languages).WithName("Texts_Export").WithSummary("The texts as a file")
            .Produces(StatusCodes.Status200OK, contentType: "application/json").Produces(StatusCodes.Status200OK, contentType: "text/csv");
        texts.MapPost("/file", Import).TakesIdempotencyKey().Needs(SettingPermissions.Languages).WithName("Texts_Import")
            .WithSummary("Reads a file, says what it changes and what is wrong, and stores it when asked to");
    }

    private static async Task<Ok<LanguagesDto>> List([FromServices] ILanguageAppService languages, CancellationToken ct) =>
        TypedResults.Ok(await languages.ListAsync(ct));

    private static async Task<Ok<LanguagesDto>> Update(LanguagesInput input, [FromServices] ILanguageAppService languages, CancellationToken ct) =>
        TypedResults.Ok(await languages.UpdateAsync(input, ct));

    private static async Task<Ok<PagedResult<TextRowDto>>> Texts([AsParameters] TextListRequest request, [FromServices] ITextAppService texts, CancellationToken ct) =>
        TypedResults.Ok(await texts.GetListAsync(request, ct));

    private static Ok<IReadOnlyList<string>> Modules([FromServices] ITextAppService texts) => TypedResults.Ok(texts.Modules());

    private static async Task<Ok<TextChangesDto>> Save(TextsInput input, [FromServices] ITextAppService texts, CancellationToken ct) =>
        TypedResults.Ok(await texts.SaveAsync(input, ct));

    private static async Task<FileContentHttpResult> Export([AsParameters] TextFileRequest request, [FromServices] ITextAppService texts, CancellationToken ct) =>
        (await texts.ExportAsync(request, ct)).ToResult();

    private static async Task<Ok<TextImportDto>> Import(TextImportInput input, [FromServices] ITextAppService texts, CancellationToken ct) =>
        TypedResults.Ok(await texts.ImportAsync(input, ct));
}
