using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;

namespace CustomerPortal.Messaging;

/// <summary>The organisation's own words of its mails, under "mail/language"; what is as shipped is not in the file, nor is the history.</summary>
internal sealed class MailTemplatesPart(MailTemplateRegistry registry, IMailWordingQueries queries, MailWordingWriting writing) : ConfigurationPart<MailTemplatesPart.Entry>
{
    /// <inheritdoc />
    public override string Name => "Messaging.Templates";

    /// <inheritdoc />
    public override int Order => 60;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(MailWording)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [MessagingPermissions.Templates.Edit];

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, Entry Value)>> ListAsync(CancellationToken ct)
    {
        // A mail that the product no longer sends would be refused wherever the file goes.
        var own = (await queries.HeadsAsync(ct)).Where(head => !head.IsShipped && registry.Find(head.Template) is not null).ToList();
        var current = await queries.CurrentAsync([.. own.Select(h => h.Template).Distinct()], [.. own.Select(h => h.Language).Distinct()], ct);
        return current.Select(w => (Key: $"{w.Template}/{w.Language}", new Entry(w.Words.Subject, w.Words.Html, w.Words.Text)))
            .OrderBy(w => w.Key, StringComparer.Ordinal);
    }

    /// <inheritdoc />
    protected override Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct) => Task.FromResult<Func<string, Entry, Task>>((key, entry) =>
    {
        var cut = key.LastIndexOf('/');
        var definition = registry.Find(key[..Math.Max(cut, 0)]) ?? throw new BusinessException(ConfigurationErrorCodes.EntryInvalid).With("place", key);
        var input = new MailWordsInput { Subject = entry.Subject, Html = entry.Html, Text = entry.Text };
        return writing.AddAsync(definition, key[(cut + 1)..], input.ToWords(), ct);
    });

    /// <summary>Words in the file.</summary>
    internal sealed record Entry(string Subject, string Html, string Text);
}
