using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Mail;

/// <inheritdoc />
internal sealed class EmailingAppService(
    ISettings settings,
    ISettingStore store,
    FeatureGuard features,
    IPlatformMailer mailer,
    ICurrentLanguage language,
    IUnitOfWork unitOfWork) : IEmailingAppService
{
    /// <inheritdoc />
    public async Task<EmailSettingsDto> GetAsync(CancellationToken ct) => new()
    {
        SmtpHost = await settings.GetAsync(MailSettings.SmtpHost, ct),
        SmtpPort = int.Parse(await settings.GetAsync(MailSettings.SmtpPort, ct), CultureInfo.InvariantCulture),
        SmtpUserName = await settings.GetAsync(MailSettings.SmtpUserName, ct),
        SmtpPassword = string.Empty,
        SmtpDomain = await settings.GetAsync(MailSettings.SmtpDomain, ct),
        SmtpEnableSsl = await settings.IsOnAsync(MailSettings.SmtpEnableSsl, ct),
        SmtpUseDefaultCredentials = await settings.IsOnAsync(MailSettings.SmtpUseDefaultCredentials, ct),
        DefaultFromAddress = await settings.GetAsync(MailSettings.FromAddress, ct),
        DefaultFromDisplayName = await settings.GetAsync(MailSettings.FromName, ct),
        HasPassword = (await settings.GetAsync(MailSettings.SmtpPassword, ct)).Length > 0,
    };

    /// <inheritdoc />
    public async Task UpdateAsync(EmailSettingsInput input, CancellationToken ct)
    {
        await features.RequireAsync(ct, PlatformFeatures.Settings, PlatformFeatures.EmailSettings);
        var before = await GetAsync(ct);
        await store.SetAsync(MailSettings.SmtpHost, input.SmtpHost ?? string.Empty, ct);
        await store.SetAsync(MailSettings.SmtpPort, input.SmtpPort.ToString(CultureInfo.InvariantCulture), ct);
        await store.SetAsync(MailSettings.SmtpUserName, input.SmtpUserName ?? string.Empty, ct);
        await store.SetAsync(MailSettings.SmtpDomain, input.SmtpDomain ?? string.Empty, ct);
        await store.SetAsync(MailSettings.SmtpEnableSsl, input.SmtpEnableSsl ? "true" : "false", ct);
        await store.SetAsync(MailSettings.SmtpUseDefaultCredentials, input.SmtpUseDefaultCredentials ? "true" : "false", ct);
        await store.SetAsync(MailSettings.FromAddress, input.DefaultFromAddress, ct);
        await store.SetAsync(MailSettings.FromName, input.DefaultFromDisplayName, ct);
        if (!string.IsNullOrEmpty(input.SmtpPassword) || IsOtherServer(before, input))
        {
            await store.SetAsync(MailSettings.SmtpPassword, input.SmtpPassword ?? string.Empty, ct);
        }

        await store.SaveAsync(ct);
    }

    /// <inheritdoc />
    public async Task SendTestAsync(TestEmailInput input, CancellationToken ct)
    {
        await mailer.QueueAsync(
            new PlatformMail
            {
                Template = "Platform.Mail.Test",
                To = input.TargetEmailAddress,
                LanguageChain = LanguageChain.Asked(language.Tag),
                Model = _ => new Dictionary<string, object?> { ["subject"] = input.Subject, ["body"] = input.Body ?? string.Empty },
                IdempotencyKey = Guid.CreateVersion7().ToString(),
            },
            ct);
        await unitOfWork.SaveAsync(ct);
    }

    // A stored password goes to the server it was typed for, and to no other.
    private static bool IsOtherServer(EmailSettingsDto before, EmailSettingsInput input) =>
        before.SmtpHost != (input.SmtpHost ?? string.Empty) || before.SmtpPort != input.SmtpPort || before.SmtpUserName != (input.SmtpUserName ?? string.Empty);
}
