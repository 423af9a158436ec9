using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Configuration;

/// <summary>A part whose entries are read into one record. A refused entry keeps no other from being tried.</summary>
/// <typeparam name="TEntry">A record, or a text; its members' order is their order in the file.</typeparam>
public abstract class ConfigurationPart<TEntry> : IConfigurationPart
    where TEntry : class
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public abstract int Order { get; }

    /// <inheritdoc />
    public Type EntryType => typeof(TEntry);

    /// <inheritdoc />
    public abstract IReadOnlyList<string> Carries { get; }

    /// <inheritdoc />
    public abstract IReadOnlyList<string> Needs { get; }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ConfigurationEntry>> ReadAsync(CancellationToken ct) =>
        [.. (await ListAsync(ct)).Select(e => new ConfigurationEntry(e.Key, e.Value))];

    /// <inheritdoc />
    public async Task<IReadOnlyList<ConfigurationRefusal>> ChangeAsync(IReadOnlyList<ConfigurationEntry> entries, CancellationToken ct)
    {
        var change = await OpenAsync(ct);
        var refusals = new List<ConfigurationRefusal>();
        foreach (var entry in entries.OrderBy(e => ComesFirst((TEntry)e.Value) ? 0 : 1))
        {
            try
            {
                await change(entry.Key, (TEntry)entry.Value);
            }
            catch (BusinessException broken)
            {
                refusals.Add(new ConfigurationRefusal(entry.Key, broken));
            }
            catch (InputException input)
            {
                refusals.Add(new ConfigurationRefusal(entry.Key, input.Problems[0]));
            }
        }

        return [.. refusals, .. await WholeAsync(ct)];
    }

    /// <inheritdoc />
    public virtual (string Text, string? About)? TitleOf(string key) => null;

    /// <inheritdoc />
    public virtual void Saved()
    {
    }

    /// <summary>Whether the entry must be taken over before others: a default, where there must always be one.</summary>
    protected virtual bool ComesFirst(TEntry entry) => false;

    /// <summary>What is wrong with the entries taken together, after the last of them; of every entry that has part in it.</summary>
    protected virtual Task<IReadOnlyList<ConfigurationRefusal>> WholeAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<ConfigurationRefusal>>([]);

    /// <summary>What is here, in the order of the file.</summary>
    protected abstract Task<IEnumerable<(string Key, TEntry Value)>> ListAsync(CancellationToken ct);

    /// <summary>Loads what the changes need, once, and gives the act that adds or changes one entry by the rules of its page.</summary>
    protected abstract Task<Func<string, TEntry, Task>> OpenAsync(CancellationToken ct);
}
