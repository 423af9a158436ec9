using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>Takes work from the queue, one at a time, and owns the process that does it: starts, watches, kills and replaces it.</summary>
internal sealed class NodeWorker(NodeWorkerScript script, NodeWorkerOptions options, TimeProvider time, ILogger log) : IAsyncDisposable
{
    private const int Attempts = 2;

    private NodeProcess? process;

    /// <summary>Works until the queue is completed and empty.</summary>
    public async Task RunAsync(FairQueue queue, CancellationToken stop)
    {
        await WarmUpAsync(stop);
        while (await WaitAsync(queue, stop))
        {
            while (queue.TryTake(out var work))
            {
                try
                {
                    await ServeAsync(work, stop);
                }
                finally
                {
                    queue.Done(work);
                }

                await RecycleAsync(stop);
            }
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await ReplaceAsync();

    /// <summary>Memory that a large request left behind is given back by starting anew, between two requests.</summary>
    private async Task RecycleAsync(CancellationToken stop)
    {
        if (process?.Memory > options.RecycleAbove)
        {
            await ReplaceAsync();
            await WarmUpAsync(stop);
        }
    }

    /// <summary>A worker that cannot start is no reason to stop the host: the first request says so again, to its caller.</summary>
    private async Task WarmUpAsync(CancellationToken ct)
    {
        try
        {
            process = await NodeProcess.StartAsync(script, options, time, log, ct);
        }
        catch (NodeWorkerException e)
        {
            log.LogError(e, "Node worker {Worker} could not be started", script.Name);
        }
    }

    /// <summary>Waits for work; whenever nothing came for a while, checks that the process still answers.</summary>
    private async Task<bool> WaitAsync(FairQueue queue, CancellationToken stop)
    {
        var waiting = queue.WaitAsync(stop);
        while (!waiting.IsCompleted)
        {
            using var idle = new CancellationTokenSource();
            var pause = Task.Delay(options.PingInterval, time, idle.Token);
            if (await Task.WhenAny(waiting, pause) == pause)
            {
                await PingAsync(stop);
            }

            await idle.CancelAsync();
        }

        return await waiting;
    }

    private async Task PingAsync(CancellationToken ct)
    {
        if (process is null)
        {
            return;
        }

        using var limit = new TimeLimit(options.PingLimit, time, ct);
        try
        {
            await process.AskAsync(new NodeRequest("ping", "ping", new Dictionary<string, object?>()), limit.Token);
        }
        catch (Exception e) when (IsBroken(e) || limit.IsOver)
        {
            log.LogWarning("Node worker {Worker} {ProcessId} does not answer and is replaced", script.Name, process.Id);
            await KillAsync();
        }
    }

    private async Task ServeAsync(NodeWork work, CancellationToken stop)
    {
        if (work.CallerGaveUp.IsCancellationRequested)
        {
            work.Dropped();
            return;
        }

        try
        {
            work.Done(await TryAsync(work, stop));
        }
        catch (NodeWorkerException e)
        {
            log.LogWarning("Node worker {Worker}: request {RequestId} failed: {Failure}: {Reason}", script.Name, work.Request.Id, e.Failure, e.Message);
            work.Failed(e);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await KillAsync();
            work.Failed(new NodeWorkerException(NodeWorkerFailure.Busy, "The host is stopping."));
        }
        catch (OperationCanceledException)
        {
            await KillAsync();
            work.Dropped();
        }
    }

    /// <summary>A process that ended by itself is replaced and the request tried once more; limits are final.</summary>
    private async Task<NodeAnswer> TryAsync(NodeWork work, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            process ??= await NodeProcess.StartAsync(script, options, time, log, stop);
            try
            {
                return await AskAsync(process, work, stop);
            }
            catch (Exception e) when (IsBroken(e))
            {
                log.LogWarning("Node worker {Worker} {ProcessId} ended during request {RequestId}", script.Name, process.Id, work.Request.Id);
                await KillAsync();
                if (attempt == Attempts)
                {
                    throw new NodeWorkerException(NodeWorkerFailure.Crashed, $"Node worker {script.Name} ended during request {work.Request.Id}.", e);
                }
            }
        }
    }

    private async Task<NodeAnswer> AskAsync(NodeProcess asked, NodeWork work, CancellationToken stop)
    {
        using var wall = new TimeLimit(options.WallLimit, time, work.CallerGaveUp);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(wall.Token, stop);
        using var guard = new MemoryGuard(asked, options.MemoryLimit + work.Request.ExtraMemory, options.MemoryPoll, time);
        try
        {
            var answer = await asked.AskAsync(work.Request, either.Token);
            return answer.Message.GetProperty("ok").GetBoolean() ? answer : throw Refusal(answer.Message, work.Request.Id);
        }
        catch (Exception e) when (guard.Killed && e is not NodeWorkerException)
        {
            await KillAsync();
            throw new NodeWorkerException(NodeWorkerFailure.MemoryLimit, $"Request {work.Request.Id} took more memory than allowed.", e);
        }
        catch (OperationCanceledException e) when (wall.IsOver)
        {
            await KillAsync();
            throw new NodeWorkerException(NodeWorkerFailure.WallLimit, $"Request {work.Request.Id} took longer than {options.WallLimit}.", e);
        }
    }

    private static NodeWorkerException Refusal(JsonElement message, string requestId)
    {
        var code = message.GetProperty("code").GetString() ?? string.Empty;
        var detail = message.GetProperty("detail").GetString() ?? string.Empty;
        return new NodeWorkerException(NodeWorkerFailure.Refused, $"Request {requestId} was refused: {code}: {WorkerErrorLines.Redact(detail)}")
        {
            Refusal = (code, detail),
        };
    }

    private static bool IsBroken(Exception e) => e is IOException or InvalidDataException or JsonException or ObjectDisposedException;

    private async Task KillAsync()
    {
        process?.Kill();
        await ReplaceAsync();
    }

    private async Task ReplaceAsync()
    {
        var old = process;
        process = null;
        if (old is not null)
        {
            await old.DisposeAsync();
        }
    }
}
