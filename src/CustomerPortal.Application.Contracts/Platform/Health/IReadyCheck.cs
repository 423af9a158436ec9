namespace CustomerPortal.Platform.Health;

/// <summary>Something without which this node should get no requests. A module or an outside system registers one each.</summary>
public interface IReadyCheck
{
    /// <summary>Name for the answer: "database", "workers", "documents".</summary>
    string Name { get; }

    /// <summary>Whether it works now; never throws for what it asks about.</summary>
    ValueTask<bool> IsReadyAsync(CancellationToken ct);
}
