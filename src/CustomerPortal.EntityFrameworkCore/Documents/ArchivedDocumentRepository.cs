using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Documents;

/// <inheritdoc />
internal sealed class ArchivedDocumentRepository(PortalDbContext db, IUnitOfWork unitOfWork) : IArchivedDocumentRepository
{
    /// <inheritdoc />
    public Task<ArchivedDocument?> FindAsync(string kind, Guid sourceId, DocumentPurpose purpose, string language, CancellationToken ct) =>
        db.Set<ArchivedDocument>().AsNoTracking()
            .FirstOrDefaultAsync(d => d.Kind == kind && d.SourceId == sourceId && d.Purpose == purpose && d.Language == language, ct);

    /// <inheritdoc />
    public Task<ArchivedDocument?> FindOriginalAsync(string kind, Guid sourceId, CancellationToken ct) =>
        db.Set<ArchivedDocument>().AsNoTracking()
            .FirstOrDefaultAsync(d => d.Kind == kind && d.SourceId == sourceId && d.Purpose == DocumentPurpose.Original, ct);

    /// <inheritdoc />
    public async Task<ArchivedDocument> AddOrGetAsync(ArchivedDocument document, CancellationToken ct)
    {
        db.Add(document);
        try
        {
            await unitOfWork.SaveAsync(ct);
            return document;
        }
        catch (ConcurrencyException)
        {
            db.Entry(document).State = EntityState.Detached;
            var first = await FindAsync(document.Kind, document.SourceId, document.Purpose, document.Language, ct);
            if (first is null)
            {
                throw;
            }

            return first;
        }
    }
}
