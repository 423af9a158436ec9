namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>One piece of work for a worker.</summary>
/// <param name="Id">Names the request in the log; no contents.</param>
/// <param name="Type">Handler in the worker.</param>
/// <param name="Fields">Written as JSON properties beside <c>id</c> and <c>type</c>.</param>
/// <param name="Tail">Bytes that follow the JSON.</param>
/// <param name="ExtraMemory">What this request may take on top of the pool's memory limit, in MiB.</param>
public sealed record NodeRequest(
    string Id,
    string Type,
    IReadOnlyDictionary<string, object?> Fields,
    ReadOnlyMemory<byte> Tail = default,
    int ExtraMemory = 0)
{
    /// <summary>Whose work it is (a tenant): owners take turns at the workers.</summary>
    public Guid Owner { get; init; }

    /// <summary>Takes much longer than most: an owner's never hold every worker.</summary>
    public bool IsLong { get; init; }
}
