using System.Linq.Expressions;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class MailQueries(PortalDbContext db) : IMailQueries
{
    private const string NewestFirst = "queuedAt desc";
    private const string Escape = "\\";

    private static readonly SortFields<MailListItemDto> Fields = new SortFields<MailListItemDto>("queuedAt", m => m.QueuedAt, m => m.Id)
        .Add("settledAt", m => m.SettledAt)
        .Add("to", m => m.To)
        .Add("subject", m => m.Subject)
        .Add("template", m => m.Template)
        .Add("state", m => m.State);

    private static readonly Expression<Func<MailMessage, MailListItemDto>> ToListItem = m => new MailListItemDto
    {
        Id = m.Id,
        Template = m.Template,
        To = (string)(object)m.To,
        ToName = m.ToName,
        Language = (string)(object)m.Language,
        Subject = m.Subject,
        State = m.State,
        Tries = m.Tries,
        QueuedAt = m.CreatedAt,
        SettledAt = m.SettledAt,
        NextTryAt = m.NextTryAt,
        Answer = m.Answer,
        Reason = m.Reason,
        CustomerId = m.CustomerId,
    };

    private IQueryable<MailMessage> Mails => db.Set<MailMessage>().AsNoTracking();

    /// <inheritdoc />
    public Task<PagedResult<MailListItemDto>> ListAsync(MailListRequest request, DateTimeOffset? from, DateTimeOffset? before, CancellationToken ct) =>
        Matching(request, from, before).Select(ToListItem).PageAsync(request with { Sorting = request.Sorting ?? NewestFirst }, Fields, ct);

    /// <inheritdoc />
    public IAsyncEnumerable<MailListItemDto> ReadAsync(MailListRequest request, DateTimeOffset? from, DateTimeOffset? before, CancellationToken ct) =>
        Matching(request, from, before).OrderByDescending(m => m.CreatedAt).ThenBy(m => m.Id).Select(ToListItem).AsAsyncEnumerable();

    /// <inheritdoc />
    public async Task<MailDto?> FindAsync(Guid id, CancellationToken ct)
    {
        var item = await Mails.Where(m => m.Id == id).Select(ToListItem).SingleOrDefaultAsync(ct);
        if (item is null)
        {
            return null;
        }

        var mail = await Mails.SingleAsync(m => m.Id == id, ct);
        return new MailDto
        {
            Mail = item,
            Text = mail.Text,
            MessageId = mail.MessageId,
            HoldsSecret = mail.HoldsSecret,
            CanResend = (mail.IsSettled || mail.State == MailState.Held) && !mail.HoldsSecret,
            Attachments = [.. mail.Files.Select(f => f.FileName)],
            LanguageChain = mail.LanguageChain,
            AboutKind = mail.AboutKind,
            AboutId = mail.AboutId,
            CopyOf = mail.CopyOf,
        };
    }

    /// <inheritdoc />
    public Task<string?> FindHtmlAsync(Guid id, CancellationToken ct) =>
        Mails.Where(m => m.Id == id).Select(m => m.Html).SingleOrDefaultAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> TemplatesAsync(CancellationToken ct) =>
        await Mails.Select(m => m.Template).Distinct().OrderBy(t => t).ToListAsync(ct);

    private IQueryable<MailMessage> Matching(MailListRequest request, DateTimeOffset? from, DateTimeOffset? before)
    {
        var states = request.State ?? [];
        var rows = Mails
            .Where(m => states.Length == 0 || states.Contains(m.State))
            .Where(m => request.Template == null || m.Template == request.Template)
            .Where(m => request.CustomerId == null || m.CustomerId == request.CustomerId)
            .Where(m => request.AboutId == null || m.AboutId == request.AboutId)
            .Where(m => from == null || m.CreatedAt >= from)
            .Where(m => before == null || m.CreatedAt < before);
        if (Pattern(request.Filter) is { } words)
        {
            rows = rows.Where(m => EF.Functions.Like(m.Search, words, Escape));
        }

        return Pattern(request.Recipient) is { } recipient
            ? rows.Where(m => EF.Functions.Like(m.RecipientSearch, recipient, Escape))
            : rows;
    }

    private static string? Pattern(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var words = text.Trim().ToLowerInvariant()
            .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
        return $"%{words}%";
    }
}
