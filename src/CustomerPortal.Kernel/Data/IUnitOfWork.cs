namespace CustomerPortal.Kernel;

/// <summary>The one save of a use case, called last: rows, audit fields and outbox in one transaction.</summary>
public interface IUnitOfWork
{
    /// <summary>Writes everything or nothing.</summary>
    /// <exception cref="ConcurrencyException">Somebody else saved first.</exception>
    Task SaveAsync(CancellationToken ct);

    /// <summary>
    /// Takes the next number of a gapless series as the first statement of the final transaction, hands it to <paramref name="apply"/>
    /// (which tells the aggregate), then saves. Anything that fails gives the number back.
    /// </summary>
    Task SaveNumberedAsync(SeriesKey series, Action<string> apply, CancellationToken ct);

    /// <summary>The same for many rows in one transaction: numbers are given in the order of the list.</summary>
    Task SaveNumberedAsync(IReadOnlyList<Numbering> numberings, CancellationToken ct);
}
