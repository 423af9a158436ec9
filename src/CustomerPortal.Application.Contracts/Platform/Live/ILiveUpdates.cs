namespace CustomerPortal.Platform.Live;

/// <summary>Tells open pages that something changed. Ids only: the page asks for the content under its own rights.</summary>
public interface ILiveUpdates
{
    /// <summary>Tells the current tenant's staff pages.</summary>
    /// <param name="kind">"customer", "invoice", "mail", …</param>
    /// <param name="id">Id of what changed.</param>
    void Publish(string kind, Guid id);

    /// <summary>The changes of one tenant from now on, until cancelled.</summary>
    IAsyncEnumerable<LiveUpdate> ListenAsync(Guid tenantId, CancellationToken ct);
}
