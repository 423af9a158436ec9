namespace CustomerPortal.Kernel;

/// <summary>The rules of every list that a tenant keeps: order, one default at most, retirement.</summary>
public static class ListOrder
{
    /// <summary>The entries as they are shown.</summary>
    public static IEnumerable<T> InOrder<T>(this IEnumerable<T> entries)
        where T : IListed => entries.OrderBy(e => e.Position).ThenBy(e => e.Id);

    /// <summary>Puts a new entry at the end.</summary>
    /// <param name="entries">The list without it.</param>
    /// <param name="entry">The new one.</param>
    public static void Append<T>(IReadOnlyCollection<T> entries, T entry)
        where T : IListed => entry.Place(entries.Count == 0 ? 1 : entries.Max(e => e.Position) + 1, entry.IsDefault, entry.IsRetired);

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
}
