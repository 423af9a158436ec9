using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>
/// Node processes that share one bounded, fair queue. The one way in which the product runs JavaScript beside the browser: framed JSON over
/// pipes, limits of time and memory, a process that misbehaves is killed and replaced.
/// </summary>
public sealed class NodeWorkerPool : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly FairQueue queue;
    private readonly CancellationTokenSource stop = new();
    private readonly NodeWorkerScript script;
    private readonly NodeWorkerOptions options;
    private readonly TimeProvider time;
    private readonly ILogger log;
    private Task? running;
    private int disposed;

    /// <summary>A pool that has not started; the first request or <see cref="Start"/> starts it.</summary>
    public NodeWorkerPool(NodeWorkerScript script, NodeWorkerOptions options, TimeProvider time, ILogger log)
    {
        this.script = script;
        this.options = options;
        this.time = time;
        this.log = log;
        queue = new FairQueue(options.QueueLength, options.Workers);
    }

    /// <summary>Whether the workers were started.</summary>
    public bool IsStarted => running is not null;

    /// <summary>Requests that wait for a worker.</summary>
    public int Waiting => queue.Count;

    /// <summary>Starts the workers, so that the first request finds them ready.</summary>
    public void Start()
    {
        lock (gate)
        {
            running ??= stop.IsCancellationRequested
                ? Task.CompletedTask
                : Task.WhenAll(Enumerable.Range(0, options.Workers).Select(_ => Task.Run(WorkAsync)));
        }
    }

    /// <summary>Queues a request and waits for its answer.</summary>
    /// <exception cref="NodeWorkerException">It has none; <see cref="NodeWorkerException.Failure"/> says why.</exception>
    public async Task<NodeAnswer> SendAsync(NodeRequest request, CancellationToken ct)
    {
        Start();
        var work = new NodeWork(request, ct);
        return queue.TryAdd(work)
            ? await work.Answer
            : throw new NodeWorkerException(NodeWorkerFailure.Busy, $"The queue of {script.Name} is full or closed.");
    }

    /// <summary>Takes no new requests, finishes the queued ones until <paramref name="ct"/> ends the patience, then stops the workers.</summary>
    public async Task StopAsync(CancellationToken ct)
    {
        queue.Close();
        await using (ct.Register(() => stop.Cancel()))
        {
            await (running ?? Task.CompletedTask);
        }

        while (queue.TryTake(out var work))
        {
            work.Failed(new NodeWorkerException(NodeWorkerFailure.Busy, "The host is stopping."));
            queue.Done(work);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) == 1)
        {
            return;
        }

        await stop.CancelAsync();
        await StopAsync(CancellationToken.None);
        stop.Dispose();
    }

    private async Task WorkAsync()
    {
        await using var worker = new NodeWorker(script, options, time, log);
        try
        {
            await worker.RunAsync(queue, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            log.LogDebug("Node worker {Worker} stopped", script.Name);
        }
        catch (Exception e)
        {
            // A defect of the pool itself: the queue is closed, so that callers hear of it instead of waiting.
            log.LogCritical(e, "Node worker {Worker} gave up", script.Name);
            queue.Close();
            throw;
        }
    }
}
