using System.Security.Cryptography;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Documents;

/// <inheritdoc />
internal sealed class DocumentArchive(
    IEnumerable<IDocumentSource> sources,
    IDocumentPrinter printer,
    IBlobStore blobs,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<DocumentArchive> log) : IDocumentArchive
{
    private const string Pdf = "application/pdf";

    /// <inheritdoc />
    public async Task<FileContent> GetOriginalAsync(string kind, Guid sourceId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<IArchivedDocumentRepository>();
        return await archive.FindOriginalAsync(kind, sourceId, ct) is { } kept
            ? await ReadAsync(kept, ct)
            : await AddAsync(archive, kind, await ContentAsync(kind, sourceId, null, ct), null, ct);
    }

    /// <inheritdoc />
    public async Task<FileContent> GetAsync(string kind, Guid sourceId, string language, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<IArchivedDocumentRepository>();
        if (await archive.FindAsync(kind, sourceId, DocumentPurpose.Copy, language, ct) is { } copy)
        {
            return await ReadAsync(copy, ct);
        }

        if (await archive.FindAsync(kind, sourceId, DocumentPurpose.Original, language, ct) is { } original)
        {
            return await ReadAsync(original, ct);
        }

        return await AddAsync(archive, kind, await ContentAsync(kind, sourceId, language, ct), language, ct);
    }

    private async Task<DocumentContent> ContentAsync(string kind, Guid sourceId, string? language, CancellationToken ct)
    {
        var source = sources.SingleOrDefault(s => s.Kind == kind)
            ?? throw new ArgumentException($"No module offers documents of the kind {kind}.", nameof(kind));
        return EntityNotFoundException.Require(await source.FindAsync(sourceId, language, ct), sourceId);
    }

    /// <summary>Renders, stores the bytes, then the row. Whoever came second hands out what the first one stored.</summary>
    private async Task<FileContent> AddAsync(
        IArchivedDocumentRepository archive, string kind, DocumentContent content, string? asked, CancellationToken ct)
    {
        var language = asked ?? content.Language;
        var purpose = language == content.Language ? DocumentPurpose.Original : DocumentPurpose.Copy;
        var file = await printer.PrintAsync(content, language, ct);
        var blob = await blobs.PutAsync(file.Bytes, ct);
        var row = ArchivedDocument.Of(kind, content.SourceId, purpose, language, file.FileName, blob, time.GetUtcNow());
        var kept = await archive.AddOrGetAsync(row, ct);
        return kept.Id == row.Id ? file : await ReadAsync(kept, ct);
    }

    private async Task<FileContent> ReadAsync(ArchivedDocument document, CancellationToken ct)
    {
        var bytes = new byte[document.Size];
        try
        {
            await using var stream = await blobs.OpenReadAsync(document.BlobKey, ct);
            await stream.ReadExactlyAsync(bytes, ct);
        }
        catch (IOException e)
        {
            throw Damaged(document, e);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == document.Sha256
            ? new FileContent(document.FileName, Pdf, bytes)
            : throw Damaged(document, null);
    }

    private ExternalException Damaged(ArchivedDocument document, Exception? cause)
    {
        log.LogError(cause, "The archived document {DocumentId} is missing or not what was stored", document.Id);
        return new ExternalException(DocumentsErrorCodes.ArchiveDamaged, cause);
    }
}
