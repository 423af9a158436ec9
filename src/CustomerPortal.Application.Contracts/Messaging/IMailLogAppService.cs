using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Messaging;

/// <summary>The mail log of the tenant.</summary>
public interface IMailLogAppService
{
    /// <summary>Mails, newest first unless asked otherwise.</summary>
    Task<PagedResult<MailListItemDto>> GetListAsync(MailListRequest request, CancellationToken ct);

    /// <summary>One mail with its content, secrets blotted out.</summary>
    Task<MailDto> GetAsync(Guid id, CancellationToken ct);

    /// <summary>The html body, secrets blotted out.</summary>
    Task<string> GetHtmlAsync(Guid id, CancellationToken ct);

    /// <summary>Writes the mails that match as CSV, in the reader's words and on the organisation's clocks.</summary>
    Task ExportAsync(MailListRequest request, Stream output, CancellationToken ct);

    /// <summary>Names of the templates of which there are mails.</summary>
    Task<IReadOnlyList<string>> GetTemplatesAsync(CancellationToken ct);

    /// <summary>Sends a settled mail once more, as a new mail.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="MessagingErrorCodes.MailNotSettled"/>, <see cref="MessagingErrorCodes.MailSecretGone"/></exception>
    Task<MailDto> ResendAsync(Guid id, CancellationToken ct);

    /// <summary>Queues a mail that proves the mail settings, in the caller's language.</summary>
    Task<MailDto> SendTestAsync(SendTestMailInput input, CancellationToken ct);
}
