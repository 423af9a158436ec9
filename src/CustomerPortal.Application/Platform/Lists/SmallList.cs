using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Lists;

/// <summary>Pages of lists that are short by nature (set-up data) and whose names depend on the reader's language: searched and sorted in memory.</summary>
/// <param name="fields">Sort fields; the first one is the default.</param>
/// <param name="words">What the filter searches.</param>
public sealed class SmallList<T>(
    IReadOnlyList<(string Name, Func<T, IComparable?> Key)> fields, Func<T, IEnumerable<string?>> words)
{
    /// <summary>The page that was asked for.</summary>
    /// <param name="rows">In a fixed order, which equal ones keep.</param>
    /// <param name="request">Search text, sorting, page.</param>
    /// <exception cref="InputException">The list has no such sort field.</exception>
    public PagedResult<T> Page(IEnumerable<T> rows, ListRequest request)
    {
        var found = Matching(rows, request.Filter).ToList();
        var items = Sorted(found, request.Sorting).Skip(request.Skip).Take(request.Take).ToList();
        return new PagedResult<T>(found.Count, false, items);
    }

    private IEnumerable<T> Matching(IEnumerable<T> rows, string? filter) => string.IsNullOrWhiteSpace(filter)
        ? rows
        : rows.Where(row => words(row).Any(word => word?.Contains(filter.Trim(), StringComparison.OrdinalIgnoreCase) == true));

    private IEnumerable<T> Sorted(IEnumerable<T> rows, string? sorting)
    {
        var parts = (sorting ?? fields[0].Name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var field = fields.FirstOrDefault(f => string.Equals(f.Name, parts.ElementAtOrDefault(0), StringComparison.OrdinalIgnoreCase));
        var direction = (parts.ElementAtOrDefault(1) ?? "asc").ToLowerInvariant();
        if (field.Key is null || direction is not ("asc" or "desc") || parts.Length > 2)
        {
            throw new InputException([new BusinessException(PlatformErrorCodes.SortingUnknown).With("sorting", sorting).For("sorting")]);
        }

        return direction == "asc" ? rows.OrderBy(field.Key) : rows.OrderByDescending(field.Key);
    }
}
