namespace CustomerPortal.Kernel;

/// <summary>The rules of every list that a tenant keeps: order, one default at most, retirement.</summary>
public static class ListOrder
{
    /// <summary>Entries of a list; an order names every one of them.</summary>
    public const int MaxEntries = 1000;

    /// <summary>The entries as they are shown, everywhere: equal places by code or first name, which mean the same in every tenant.</summary>
    public static IEnumerable<T> InOrder<T>(this IEnumerable<T> entries)
        where T : IListed => entries.InOrder(e => (IListed)e);

    /// <inheritdoc cref="InOrder{T}(IEnumerable{T})"/>
    /// <param name="rows">What is shown of each entry.</param>
    /// <param name="entry">The entry of a row.</param>
    public static IEnumerable<T> InOrder<T>(this IEnumerable<T> rows, Func<T, IListed> entry) =>
        rows.OrderBy(r => entry(r).Position).ThenBy(r => entry(r).Word, StringComparer.Ordinal).ThenBy(r => entry(r).Id);

    /// <summary>Puts a new entry at the end.</summary>
    /// <param name="entries">The list without it.</param>
    /// <param name="entry">The new one.</param>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.ListIsFull"/></exception>
    public static void Append<T>(IReadOnlyCollection<T> entries, T entry)
        where T : IListed
    {
        RequireRoom(entries, entry);
        entry.Place(entries.Count == 0 ? 1 : entries.Max(e => e.Position) + 1, entry.IsDefault, entry.IsRetired);
    }

    /// <summary>Puts an entry, perhaps a new one, where a configuration file says.</summary>
    /// <param name="entries">The list, with or without it.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="position">Its place.</param>
    /// <param name="isDefault">Whether it is the default.</param>
    /// <param name="isRetired">Whether it is retired.</param>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.ListIsFull"/>, <see cref="KernelErrorCodes.RetiredCannotBeDefault"/></exception>
    public static void Put<T>(IReadOnlyCollection<T> entries, T entry, int position, bool isDefault, bool isRetired)
        where T : IListed
    {
        RequireRoom(entries, entry);
        entry.Place(position, entry.IsDefault, entry.IsRetired);
        Mark(entries, entry, isDefault, isRetired);
    }

    /// <summary>Puts the whole list into an order.</summary>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.ListOrderIncomplete"/>: somebody added or removed an entry meanwhile.</exception>
    public static void Reorder<T>(IReadOnlyCollection<T> entries, IReadOnlyList<Guid> ids)
        where T : IListed
    {
        var byId = entries.ToDictionary(e => e.Id);
        if (ids.Count != byId.Count || ids.Distinct().Count() != ids.Count || !ids.All(byId.ContainsKey))
        {
            throw new BusinessException(KernelErrorCodes.ListOrderIncomplete);
        }

        for (var i = 0; i < ids.Count; i++)
        {
            var entry = byId[ids[i]];
            entry.Place(i + 1, entry.IsDefault, entry.IsRetired);
        }
    }

    /// <summary>Makes an entry the default or not, retires it or brings it back. Another default gives its mark up.</summary>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.RetiredCannotBeDefault"/></exception>
    public static void Mark<T>(IEnumerable<T> entries, T entry, bool isDefault, bool isRetired)
        where T : IListed
    {
        if (isDefault && isRetired)
        {
            throw new BusinessException(KernelErrorCodes.RetiredCannotBeDefault).For("isRetired");
        }

        foreach (var former in isDefault ? entries.Where(e => e.IsDefault && e.Id != entry.Id) : [])
        {
            former.Place(former.Position, false, former.IsRetired);
        }

        entry.Place(entry.Position, isDefault, isRetired);
    }

    private static void RequireRoom<T>(IReadOnlyCollection<T> entries, T entry)
        where T : IListed
    {
        if (entries.Count(e => e.Id != entry.Id) >= MaxEntries)
        {
            throw new BusinessException(KernelErrorCodes.ListIsFull).With("maximum", MaxEntries);
        }
    }
}
