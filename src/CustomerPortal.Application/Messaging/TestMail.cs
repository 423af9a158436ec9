using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>The mail by which somebody proves the mail settings.</summary>
internal sealed class TestMail(IMailer mailer, MailSenders senders, ICurrentLanguage language)
{
    private const string Template = "Messaging.TestMail";

    public async Task<Guid> QueueAsync(EmailAddress to, CancellationToken ct)
    {
        var sender = await senders.GetAsync(null, ct);
        return await mailer.QueueAsync(
            new Mail
            {
                Template = Template,
                To = to.Value,
                LanguageChain = LanguageChain.Asked(language.Tag),
                Model = _ => new Dictionary<string, object?> { ["sender"] = sender.Name },
                IdempotencyKey = $"test:{Guid.CreateVersion7()}",
            },
            ct);
    }
}
