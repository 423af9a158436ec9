namespace CustomerPortal.Platform.Features;

/// <summary>Counts what a limit is about, in the current tenant.</summary>
public interface IUsageCounter
{
    /// <summary>Name of the limit's feature.</summary>
    string Feature { get; }

    /// <summary>How many there are.</summary>
    Task<int> CountAsync(CancellationToken ct);
}
