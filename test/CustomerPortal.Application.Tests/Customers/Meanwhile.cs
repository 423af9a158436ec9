using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Something that happens between the reading and the saving of the next piece of work.</summary>
public sealed class Meanwhile
{
    /// <summary>What happens, once.</summary>
    public Func<Task>? Once { get; set; }

    /// <summary>The unit of work with this before its saves.</summary>
    public IUnitOfWork Before(IUnitOfWork unitOfWork) => new Crossed(unitOfWork, this);

    private async Task HappenAsync()
    {
        if (Once is { } happen)
        {
            Once = null;
            await happen();
        }
    }

    private sealed class Crossed(IUnitOfWork inner, Meanwhile meanwhile) : IUnitOfWork
    {
        public async Task SaveAsync(CancellationToken ct)
        {
            await meanwhile.HappenAsync();
            await inner.SaveAsync(ct);
        }

        public Task SaveNumberedAsync(SeriesKey series, Action<string> apply, CancellationToken ct) => inner.SaveNumberedAsync(series, apply, ct);

        public Task SaveNumberedAsync(IReadOnlyList<Numbering> numberings, CancellationToken ct) => inner.SaveNumberedAsync(numberings, ct);
    }
}
