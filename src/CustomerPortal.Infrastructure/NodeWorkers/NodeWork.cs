namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>A request in the queue with the caller who waits for its answer.</summary>
internal sealed class NodeWork(NodeRequest request, CancellationToken callerGaveUp)
{
    private readonly TaskCompletionSource<NodeAnswer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public NodeRequest Request { get; } = request;

    public CancellationToken CallerGaveUp { get; } = callerGaveUp;

    public Task<NodeAnswer> Answer => answer.Task;

    public void Done(NodeAnswer result) => answer.TrySetResult(result);

    public void Failed(NodeWorkerException e) => answer.TrySetException(e);

    public void Dropped() => answer.TrySetCanceled(CallerGaveUp);
}
