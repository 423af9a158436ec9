using System.Collections.Concurrent;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Mail;

namespace CustomerPortal.TestBase.Platform;

/// <summary>Keeps what the platform mails; a mail whose fields are not those of the registry is refused.</summary>
public sealed class PlatformMailSink : IPlatformMailer
{
    private MailTemplateRegistry? registry;

    private readonly ConcurrentDictionary<string, PlatformMail> byKey = new();

    /// <summary>Every mail once.</summary>
    public IReadOnlyCollection<PlatformMail> All => [.. byKey.Values];

    /// <summary>Held to this registry.</summary>
    public PlatformMailSink HeldTo(MailTemplateRegistry definitions)
    {
        registry = definitions;
        return this;
    }

    /// <inheritdoc />
    public Task QueueAsync(PlatformMail mail, CancellationToken ct)
    {
        MailModels.ShouldFit(registry!, mail.Template, mail.Model(mail.Language));
        byKey.TryAdd(mail.IdempotencyKey, mail);
        return Task.CompletedTask;
    }

    /// <summary>The link of the next mail to somebody.</summary>
    public async Task<Uri> LinkToAsync(string address, string template)
    {
        var mail = await Eventually.GetAsync(
            () => Task.FromResult(All.LastOrDefault(m => m.To == address && m.Template == template)), found => found is not null, $"{template} to {address}");
        return new Uri((string)mail!.Model(mail.Language)["link"]!);
    }
}
