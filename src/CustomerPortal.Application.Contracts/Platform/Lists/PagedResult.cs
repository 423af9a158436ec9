namespace CustomerPortal.Platform.Lists;

/// <summary>A page of a list.</summary>
/// <param name="TotalCount">Rows that match, exact up to 10,000.</param>
/// <param name="TotalIsCapped">Whether there are more than <paramref name="TotalCount"/>.</param>
/// <param name="Items">The rows of this page.</param>
public sealed record PagedResult<T>(int TotalCount, bool TotalIsCapped, IReadOnlyList<T> Items)
{
    /// <summary>Up to here a total is counted exactly.</summary>
    public const int CountLimit = 10_000;
}
