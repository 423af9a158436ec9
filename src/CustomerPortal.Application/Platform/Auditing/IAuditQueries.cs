using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Reads audit entries.</summary>
public interface IAuditQueries
{
    /// <summary>A page of the entries between two moments.</summary>
    Task<PagedResult<AuditListItemDto>> ListAsync(AuditListRequest request, DateTimeOffset? from, DateTimeOffset? before, CancellationToken ct);

    /// <summary>One entry, or null.</summary>
    Task<AuditEntryDto?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>Every entry that matches, newest first, read piece by piece.</summary>
    IAsyncEnumerable<AuditEntryDto> ReadAsync(AuditListRequest request, DateTimeOffset? from, DateTimeOffset? before, CancellationToken ct);

    /// <summary>Kinds that can occur, sorted.</summary>
    IReadOnlyList<string> Kinds { get; }
}
