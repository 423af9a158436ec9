using CustomerPortal.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerPortal.Documents;

/// <summary>A host whose invoices are samples: each id but the empty one is an issued Dutch invoice with its own facts.</summary>
public sealed class ArchiveHost : PortalHost
{
    public static readonly Guid Acme = Guid.Parse("0199aaaa-0000-7000-8000-000000000001");

    public SampleSource Source { get; } = new();

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.RemoveAll<IDocumentSource>();
        services.AddSingleton<IDocumentSource>(Source);
    }
}

/// <summary>The module that owns the documents, in the tests.</summary>
public sealed class SampleSource : IDocumentSource
{
    /// <summary>A number that the facts would have if they were asked for again.</summary>
    public string? NumberNow { get; set; }

    public string Kind => DocumentKinds.Invoice;

    public Task<DocumentContent?> FindAsync(Guid sourceId, string? language, CancellationToken ct) => Task.FromResult<DocumentContent?>(
        sourceId == Guid.Empty ? null : SampleInvoices.Issued() with { SourceId = sourceId, Number = NumberNow ?? "INV-2025-0417", Reference = sourceId.ToString() });
}
