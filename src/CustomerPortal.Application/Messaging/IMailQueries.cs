using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Messaging;

/// <summary>Reads the mail log.</summary>
public interface IMailQueries
{
    /// <summary>A page of mails queued from a moment on and before another.</summary>
    Task<PagedResult<MailListItemDto>> ListAsync(MailListRequest request, DateTimeOffset? from, DateTimeOffset? before, CancellationToken ct);

    /// <summary>The mails that match, one after the other, newest first.</summary>
    IAsyncEnumerable<MailListItemDto> ReadAsync(MailListRequest request, DateTimeOffset? from, DateTimeOffset? before, CancellationToken ct);

    /// <summary>One mail, or null.</summary>
    Task<MailDto?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>The html body of a mail, or null.</summary>
    Task<string?> FindHtmlAsync(Guid id, CancellationToken ct);

    /// <summary>Names of the templates of which there are mails.</summary>
    Task<IReadOnlyList<string>> TemplatesAsync(CancellationToken ct);
}
