using System.Linq.Expressions;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Lists;

/// <summary>The fields by which a list can be sorted; the id is always the last tie-break, so that pages are stable.</summary>
/// <param name="defaultField">Field when the request names none.</param>
/// <param name="defaultKey">Its value.</param>
/// <param name="id">The tie-break.</param>
internal sealed class SortFields<T>(string defaultField, Expression<Func<T, object?>> defaultKey, Expression<Func<T, Guid>> id)
{
    private readonly Dictionary<string, Expression<Func<T, object?>>> keys = new(StringComparer.OrdinalIgnoreCase) { [defaultField] = defaultKey };

    /// <summary>Offers one more field.</summary>
    public SortFields<T> Add(string field, Expression<Func<T, object?>> key)
    {
        keys[field] = key;
        return this;
    }

    /// <summary>Sorts as "field", "field asc" or "field desc" says.</summary>
    /// <exception cref="InputException">The list has no such field.</exception>
    public IOrderedQueryable<T> Apply(IQueryable<T> rows, string? sorting)
    {
        var words = (sorting ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var field = words.ElementAtOrDefault(0) ?? defaultField;
        var direction = words.ElementAtOrDefault(1) ?? "asc";
        var isDescending = string.Equals(direction, "desc", StringComparison.OrdinalIgnoreCase);
        if (words.Length > 2 || !keys.TryGetValue(field, out var key) || !(isDescending || string.Equals(direction, "asc", StringComparison.OrdinalIgnoreCase)))
        {
            throw new InputException([new BusinessException(PlatformErrorCodes.SortingUnknown).With("sorting", sorting).For("sorting")]);
        }

        return (isDescending ? rows.OrderByDescending(key) : rows.OrderBy(key)).ThenBy(id);
    }
}
