using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Files;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Localization;

/// <summary>A host on which one job prints and mails everything that waits.</summary>
public sealed class BatchHost : LanguageHost
{
    /// <summary>What waits for a delivery goes on waiting.</summary>
    public Task PutOffAsync() => InTenantAsync(Acme, services => services.GetRequiredService<PortalDbContext>().Set<OutboxMessage>()
        .Where(m => m.State == OutboxState.Pending)
        .ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, Clock.GetUtcNow().AddYears(1))));

    /// <summary>Asks for the job, with a statement to each of these addresses.</summary>
    public Task AskForBatchAsync(IReadOnlyDictionary<string, Guid> statements) => InTenantAsync(Acme, async services =>
    {
        services.GetRequiredService<IOutbox>().Add(new BatchAsked(statements));
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
    });

    /// <summary>How often a handler was delivered to.</summary>
    public Task<int> DeliveredAsync(string handler) => InTenantAsync(Acme, services => services.GetRequiredService<PortalDbContext>().Set<OutboxMessage>()
        .CountAsync(m => m.Subscription == handler && m.State == OutboxState.Done));

    public Task<List<MailMessage>> MailsAsync() => InTenantAsync(
        Acme, services => services.GetRequiredService<PortalDbContext>().Set<MailMessage>().AsNoTracking().ToListAsync());

    /// <summary>The words of the PDF that a mail brings.</summary>
    public async Task<string> PdfTextAsync(MailMessage mail)
    {
        using var bytes = new MemoryStream();
        await InTenantAsync(Acme, async services =>
        {
            await using var file = await services.GetRequiredService<IBlobStore>().OpenReadAsync(mail.Files.Single().BlobKey, CancellationToken.None);
            await file.CopyToAsync(bytes);
        });
        return await PdfTools.TextAsync(bytes.ToArray());
    }

    /// <summary>The words of every language: of texts, and of the names that the tenant began with.</summary>
    public async Task<LabelWords> WordsAsync() => new(Services.GetRequiredService<EmbeddedTexts>(), await InTenantAsync(Acme, async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var terms = await db.Set<PaymentTerm>().AsNoTracking().ToListAsync();
        var taxes = await db.Set<TaxCode>().AsNoTracking().ToListAsync();
        return (IReadOnlyCollection<LocalizedText>)[.. terms.Select(t => t.Name), .. taxes.Select(t => t.Name), .. taxes.Select(t => t.LegalText).OfType<LocalizedText>()];
    }));

    /// <inheritdoc />
    protected override void ConfigureServices(IServiceCollection services)
    {
        base.ConfigureServices(services);
        services.AddEventHandler<BatchAsked, BatchJob>();
    }
}
