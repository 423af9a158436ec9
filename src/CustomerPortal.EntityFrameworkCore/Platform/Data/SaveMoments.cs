using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Data;

/// <summary>When the rows of a save count as saved: now, unless history is being brought in.</summary>
internal sealed class SaveMoments(TimeProvider clock) : IPastSaves
{
    private readonly Dictionary<AggregateRoot, DateTimeOffset> past = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc />
    public void Set(AggregateRoot root, DateTimeOffset savedAt) => past[root] = savedAt;

    /// <summary>Moment at which the save of an aggregate counts as made.</summary>
    public DateTimeOffset Of(AggregateRoot root) => past.TryGetValue(root, out var savedAt) ? savedAt : clock.GetUtcNow();
}
