namespace CustomerPortal.Platform.Mail;

/// <summary>Outgoing mail of the current tenant (or of the host).</summary>
public interface IEmailingAppService
{
    /// <summary>The settings in force.</summary>
    Task<EmailSettingsDto> GetAsync(CancellationToken ct);

    /// <summary>Stores them.</summary>
    Task UpdateAsync(EmailSettingsInput input, CancellationToken ct);

    /// <summary>Puts a test mail into the outbox; the mail log shows what became of it.</summary>
    Task SendTestAsync(TestEmailInput input, CancellationToken ct);
}
