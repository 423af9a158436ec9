using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>A host without workers of its own whose mails go where the test says; without a server, into files.</summary>
public class MailHost : PortalHost
{
    public static readonly Guid Acme = Guid.Parse("0199aaaa-0000-7000-8000-000000000001");

    /// <summary>Settings of the section "Mail".</summary>
    protected virtual IReadOnlyDictionary<string, string?> MailSettings => new Dictionary<string, string?>();

    public string MailFolder => Path.Combine(Database.Folder, "mail", Acme.ToString("N"));

    public Task<Guid> QueueAsync(Mail mail) => InTenantAsync(Acme, async services =>
    {
        var id = await services.GetRequiredService<IMailer>().QueueAsync(mail, CancellationToken.None);
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        return id;
    });

    public Task<int> DeliverAsync() => Services.GetRequiredService<OutboxDrain>().RunAsync(CancellationToken.None);

    public Task<MailMessage> ReadAsync(Guid id) => InTenantAsync(
        Acme, services => services.GetRequiredService<PortalDbContext>().Set<MailMessage>().AsNoTracking().SingleAsync(m => m.Id == id));

    /// <summary>A mail of the test template.</summary>
    public static Mail Mail(string to = "bo@globex.example", string language = "en") => new()
    {
        Template = "Messaging.TestMail",
        To = to,
        ToName = "Bo Bergström",
        LanguageChain = LanguageChain.Asked(language),
        Model = _ => new Dictionary<string, object?> { ["sender"] = "Acme & Söhne" },
        IdempotencyKey = $"{Guid.CreateVersion7()}",
    };

    protected override IReadOnlyDictionary<string, string?> Settings()
    {
        var settings = new Dictionary<string, string?>(base.Settings()) { ["Outbox:Enabled"] = "false" };
        foreach (var (key, value) in MailSettings)
        {
            settings[$"Mail:{key}"] = value;
        }

        return settings;
    }
}
