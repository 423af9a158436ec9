using CustomerPortal.Billing;
using CustomerPortal.Documents;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Mail;
using CustomerPortal.Platform.Settings;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Localization;

/// <summary>A host that bills, whose mails are rendered and written to files.</summary>
public class LanguageHost : BillingHost
{
    /// <inheritdoc />
    protected override bool RecordsMails => false;

    /// <summary>A sender whose name is no word of any language.</summary>
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await InTenantAsync(Acme, async services =>
        {
            var settings = services.GetRequiredService<ISettingStore>();
            await settings.SetAsync(PlatformSettings.CompanyDisplayName, "Qwrtz", CancellationToken.None);
            await settings.SaveAsync(CancellationToken.None);
        });
    }

    /// <summary>Issues an invoice and asks for its mail; nothing is rendered before the delivery.</summary>
    public async Task<Guid> SentAsync(Guid customerId, Guid? tenant = null)
    {
        var invoice = await IssuedAsync(customerId, 100m, tenant);
        await AskAsync<IInvoiceAppService, InvoiceDto>(s => s.SendAsync(invoice.Id, new InvoiceSendInput { To = "bill@example.com" }, CancellationToken.None), tenant);
        return invoice.Id;
    }

    /// <summary>A tenant's mails go to a server on this machine.</summary>
    public Task UseServerAsync(int port, Guid tenant) => InTenantAsync(tenant, async services =>
    {
        var settings = services.GetRequiredService<ISettingStore>();
        await settings.SetAsync(MailSettings.SmtpHost, "127.0.0.1", CancellationToken.None);
        await settings.SetAsync(MailSettings.SmtpPort, $"{port}", CancellationToken.None);
        await settings.SetAsync(MailSettings.SmtpEnableSsl, "false", CancellationToken.None);
        await settings.SaveAsync(CancellationToken.None);
    });

    /// <summary>Writes a text as a tenant.</summary>
    public Task WriteAsync(string language, string key, string text, Guid? tenant = null) => AskAsync<ITextAppService, TextChangesDto>(
        s => s.SaveAsync(new TextsInput { Language = language, Texts = new Dictionary<string, string?> { [key] = text } }, CancellationToken.None), tenant);

    /// <summary>Mails about documents, by the document.</summary>
    public Task<Dictionary<Guid, MailMessage>> MailsAboutAsync(Guid? tenant = null) => InTenantAsync(
        tenant ?? Acme, services => services.GetRequiredService<PortalDbContext>().Set<MailMessage>().AsNoTracking()
            .Where(m => m.AboutKind == "invoice").ToDictionaryAsync(m => m.AboutId!.Value));

    /// <summary>The words of an archived invoice.</summary>
    public async Task<string> PdfTextAsync(Guid invoiceId, Guid? tenant = null)
    {
        var file = await InTenantAsync(
            tenant ?? Acme, services => services.GetRequiredService<IDocumentArchive>().GetOriginalAsync(DocumentKinds.Invoice, invoiceId, CancellationToken.None));
        return await PdfTools.TextAsync(file.Bytes);
    }

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Typst:Workers"] = "2",
        ["Outgoing:AllowedNetworks:0"] = "127.0.0.0/8",
    };
}
