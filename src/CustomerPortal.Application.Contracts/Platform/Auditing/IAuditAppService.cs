using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Reads the tenant's audit log.</summary>
public interface IAuditAppService
{
    /// <summary>A page of it, newest first.</summary>
    Task<PagedResult<AuditListItemDto>> GetListAsync(AuditListRequest request, CancellationToken ct);

    /// <summary>One entry, whole.</summary>
    /// <exception cref="EntityNotFoundException">No such entry.</exception>
    Task<AuditEntryDto> GetAsync(Guid id, CancellationToken ct);

    /// <summary>Kinds of things that the log can tell about.</summary>
    IReadOnlyList<string> Kinds();

    /// <summary>Computes the whole chain anew and compares.</summary>
    Task<AuditProofDto> ProveAsync(CancellationToken ct);

    /// <summary>Writes the entries that match as CSV (UTF-8, comma), newest first; the export itself is an entry.</summary>
    Task ExportAsync(AuditListRequest request, Stream output, CancellationToken ct);
}
