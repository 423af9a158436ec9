using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Mail;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Settings;

/// <summary>Settings as ABP's clients keep them: outgoing mail and time zone.</summary>
internal static class AbpSettingEndpoints
{
    public static void MapAbpSettings(this IEndpointRouteBuilder endpoints)
    {
        var mail = endpoints.MapGroup("/api/setting-management/emailing").WithTags("Settings");
        mail.MapGet("/", GetMail).Needs(SettingPermissions.Emailing).WithName("Emailing_Get").WithSummary("How mail leaves");
        mail.MapPost("/", UpdateMail).Needs(SettingPermissions.Emailing).TakesIdempotencyKey().WithName("Emailing_Update").WithSummary("Stores how mail leaves");
        mail.MapPost("/send-test-email", SendTest).Needs(SettingPermissions.EmailingTest).TakesIdempotencyKey().WithName("Emailing_SendTest").WithSummary("Sends a test mail");

        var timeZone = endpoints.MapGroup("/api/setting-management/timezone").WithTags("Settings");
        timeZone.MapGet("/", GetTimeZone).Needs(SettingPermissions.TimeZone).WithName("TimeZone_Get").WithSummary("IANA id of the time zone");
        timeZone.MapPost("/", UpdateTimeZone).Needs(SettingPermissions.TimeZone).TakesIdempotencyKey().WithName("TimeZone_Update").WithSummary("Stores the time zone");
        timeZone.MapGet("/timezones", ListTimeZones).Needs(SettingPermissions.TimeZone).WithName("TimeZone_List").WithSummary("Every time zone");
    }

    private static async Task<Ok<EmailSettingsDto>> GetMail([FromServices] IEmailingAppService mail, CancellationToken ct) =>
        TypedResults.Ok(await mail.GetAsync(ct));

    private static async Task<NoContent> UpdateMail(EmailSettingsInput input, [FromServices] IEmailingAppService mail, CancellationToken ct)
    {
        await mail.UpdateAsync(input, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> SendTest(TestEmailInput input, [FromServices] IEmailingAppService mail, CancellationToken ct)
    {
        await mail.SendTestAsync(input, ct);
        return TypedResults.NoContent();
    }

    private static async Task<ContentHttpResult> GetTimeZone([FromServices] ITimeZoneAppService timeZones, CancellationToken ct) =>
        TypedResults.Text(await timeZones.GetAsync(ct));

    private static async Task<NoContent> UpdateTimeZone(
        [FromQuery, Required, MaxLength(100)] string timezone, [FromServices] ITimeZoneAppService timeZones, CancellationToken ct)
    {
        await timeZones.UpdateAsync(timezone, ct);
        return TypedResults.NoContent();
    }

    private static Ok<IReadOnlyList<NameValueDto>> ListTimeZones([FromServices] ITimeZoneAppService timeZones) => TypedResults.Ok(timeZones.List());
}
