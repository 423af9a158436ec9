using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Limits;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Messaging;

/// <summary>The settings of mail delivery, and the addresses from which mails came back.</summary>
internal static class DeliveryEndpoints
{
    public static void MapDelivery(this IEndpointRouteBuilder api)
    {
        var settings = api.MapGroup("/api/messaging/settings").WithTags("Messaging");
        settings.MapGet("/", Get).Needs(SettingPermissions.Emailing).WithName("Delivery_Get").WithSummary("How mail leaves and what comes back");
        settings.MapPut("/", Update).Needs(SettingPermissions.Emailing).WithName("Delivery_Update").WithSummary("Stores how mail leaves; an empty secret leaves the stored one");
        settings.MapPut("/dkim", MakeKey).Needs(SettingPermissions.Emailing).WithName("Delivery_MakeKey").WithSummary("Makes a new key that signs mails, or ends the signing");
        settings.MapPost("/dkim/check", CheckDomain).WithoutIdempotencyKey("asks only").IsExpensive().Needs(SettingPermissions.EmailingTest).WithName("Delivery_CheckDomain").WithSummary("Looks for the records of the domain that signs mails");
        settings.MapPost("/webhook-secret", MakeSecret).WithoutIdempotencyKey("a secret is shown once").Needs(SettingPermissions.Emailing).WithName("Delivery_MakeWebhookSecret").WithSummary("Makes a new secret for reports of bounces, shown once");
        settings.MapPost("/bounce-mailbox/look", Look).WithoutIdempotencyKey("asks only").IsExpensive().Needs(SettingPermissions.EmailingTest).WithName("Delivery_Look").WithSummary("Opens the mailbox of bounces");

        var addresses = api.MapGroup("/api/messaging/bounced-addresses").WithTags("Messaging");
        addresses.MapGet("/", List).Needs(MessagingPermissions.Mails.Default).WithName("BouncedAddresses_List").WithSummary("Addresses to which documents are held");
        addresses.MapDelete("/{id:guid}", Clear).Needs(MessagingPermissions.Mails.Resend).WithName("BouncedAddresses_Clear").WithSummary("Takes the mark off an address; what was held goes out");
    }

    private static async Task<Ok<DeliverySettingsDto>> Get([FromServices] IDeliverySettingsAppService delivery, CancellationToken ct) =>
        TypedResults.Ok(await delivery.GetAsync(ct));

    private static async Task<Ok<DeliverySettingsDto>> Update(DeliverySettingsInput input, [FromServices] IDeliverySettingsAppService delivery, CancellationToken ct) =>
        TypedResults.Ok(await delivery.UpdateAsync(input, ct));

    private static async Task<Ok<DeliverySettingsDto>> MakeKey(DkimKeyInput input, [FromServices] IDeliverySettingsAppService delivery, CancellationToken ct) =>
        TypedResults.Ok(await delivery.MakeKeyAsync(input, ct));

    private static async Task<Ok<MailDomainDto>> CheckDomain([FromServices] IDeliverySettingsAppService delivery, CancellationToken ct) =>
        TypedResults.Ok(await delivery.CheckDomainAsync(ct));

    private static async Task<Ok<WebhookSecretDto>> MakeSecret([FromServices] IDeliverySettingsAppService delivery, CancellationToken ct) =>
        TypedResults.Ok(await delivery.MakeWebhookSecretAsync(ct));

    private static async Task<Ok<MailboxLookDto>> Look([FromServices] IDeliverySettingsAppService delivery, CancellationToken ct) =>
        TypedResults.Ok(await delivery.LookIntoMailboxAsync(ct));

    private static async Task<Ok<IReadOnlyList<BouncedAddressDto>>> List([FromServices] IBouncedAddressAppService addresses, CancellationToken ct) =>
        TypedResults.Ok(await addresses.GetListAsync(ct));

    private static async Task<NoContent> Clear(Guid id, [FromServices] IBouncedAddressAppService addresses, CancellationToken ct)
    {
        await addresses.ClearAsync(id, ct);
        return TypedResults.NoContent();
    }
}
