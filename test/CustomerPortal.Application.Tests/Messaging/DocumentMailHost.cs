using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>A host in which document mails can be queued: a customer with a contact, settings by name, time by hand.</summary>
public class DocumentMailHost : MailHost
{
    public Task SetAsync(params (string Name, string? Value)[] values) => InTenantAsync(Acme, async services =>
    {
        var store = services.GetRequiredService<ISettingStore>();
        foreach (var (name, value) in values)
        {
            await store.SetAsync(name, value, CancellationToken.None);
        }

        await store.SaveAsync(CancellationToken.None);
    });

    /// <summary>A mail that brings an invoice, without the invoice.</summary>
    public static Mail Document(string to, Guid? contactId = null) => new()
    {
        Template = "Billing.Invoice",
        To = to,
        ToName = "Bo",
        LanguageChain = LanguageChain.Asked("en"),
        Model = _ => new Dictionary<string, object?>
        {
            ["number"] = "2026-0001",
            ["companyName"] = "Acme",
            ["name"] = "Bo",
            ["date"] = "today",
            ["dueOn"] = "tomorrow",
            ["total"] = "1",
            ["link"] = "https://acme.example/clients/invoices/1",
        },
        ContactId = contactId,
        IdempotencyKey = $"{Guid.CreateVersion7()}",
    };
}
