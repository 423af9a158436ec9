using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <summary>Reads the kept versions of cards.</summary>
public interface ICustomerHistoryQueries
{
    /// <summary>A page of versions, newest first, and one more: the differences of the last need the one before it.</summary>
    Task<(int Total, IReadOnlyList<KeptVersion> Versions)> GetPageAsync(Guid customerId, ListRequest request, CancellationToken ct);

    /// <summary>One version, or null.</summary>
    Task<KeptVersion?> FindAsync(Guid customerId, int version, CancellationToken ct);
}

/// <summary>A kept version as read.</summary>
public sealed record KeptVersion(int Version, DateTimeOffset SavedAt, Guid? SavedBy, string? SavedByName, string Snapshot);
