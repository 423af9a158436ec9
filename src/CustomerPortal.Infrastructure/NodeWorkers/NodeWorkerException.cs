namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>A request to a Node worker failed. The message is for the log: ids and codes, no contents.</summary>
public sealed class NodeWorkerException(NodeWorkerFailure failure, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>What happened.</summary>
    public NodeWorkerFailure Failure { get; } = failure;

    /// <summary>Code and detail that the worker gave with <see cref="NodeWorkerFailure.Refused"/>; the detail may quote contents.</summary>
    public (string Code, string Detail) Refusal { get; init; }
}
