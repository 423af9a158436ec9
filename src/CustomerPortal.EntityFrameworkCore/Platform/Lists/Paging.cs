using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Lists;

/// <summary>Pages of lists.</summary>
internal static class Paging
{
    /// <summary>The page that was asked for, and a total that is exact up to the limit.</summary>
    public static async Task<PagedResult<T>> PageAsync<T>(this IQueryable<T> rows, ListRequest request, SortFields<T> fields, CancellationToken ct)
    {
        var items = await fields.Apply(rows, request.Sorting).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        var found = request.Skip + items.Count;

        // A page that is not full tells the total itself.
        var total = items.Count < request.Take && (items.Count > 0 || request.Skip == 0)
            ? found
            : await rows.Take(PagedResult<T>.CountLimit + 1).CountAsync(ct);
        return new PagedResult<T>(Math.Min(total, PagedResult<T>.CountLimit), total > PagedResult<T>.CountLimit, items);
    }

    /// <summary>The same page in another form.</summary>
    public static PagedResult<TTo> Map<TFrom, TTo>(this PagedResult<TFrom> page, Func<TFrom, TTo> map) =>
        new(page.TotalCount, page.TotalIsCapped, [.. page.Items.Select(map)]);
}
