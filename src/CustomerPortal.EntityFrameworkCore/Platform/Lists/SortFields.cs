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

    /// <summary>Whether the request is for one of the fields; one that names none gets the default.</summary>
    public bool Has(string? sorting) => keys.ContainsKey(Read(sorting).Field ?? defaultField);

    /// <summary>Whether the request names one of the fields, and in which direction.</summary>
    /// <exception cref="InputException">The direction is none.</exception>
    public bool IsChosen(string? sorting, out bool isDescending)
    {
        var (field, direction) = Read(sorting);
        var isChosen = field is not null && keys.ContainsKey(field);
        isDescending = isChosen && IsDescending(direction, sorting);
        return isChosen;
    }

    /// <summary>Sorts as "field", "field asc" or "field desc" says.</summary>
    /// <exception cref="InputException">The list has no such field.</exception>
    public IOrderedQueryable<T> Apply(IQueryable<T> rows, string? sorting)
    {
        var (field, direction) = Read(sorting);
        if (!keys.TryGetValue(field ?? defaultField, out var key))
        {
            throw Unknown(sorting);
        }

        return (IsDescending(direction, sorting) ? rows.OrderByDescending(key) : rows.OrderBy(key)).ThenBy(id);
    }

    private static (string? Field, string? Direction) Read(string? sorting)
    {
        var words = (sorting ?? string.Empty).Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (words.ElementAtOrDefault(0), words.ElementAtOrDefault(1));
    }

    private static bool IsDescending(string? direction, string? sorting) => direction?.ToLowerInvariant() switch
    {
        null or "asc" => false,
        "desc" => true,
        _ => throw Unknown(sorting),
    };

    private static InputException Unknown(string? sorting) =>
        new([new BusinessException(PlatformErrorCodes.SortingUnknown).With("sorting", sorting).For("sorting")]);
}
