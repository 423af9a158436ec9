using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>One running Node process that answers one request at a time.</summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Process process;
    private readonly NodeWorkerOptions options;
    private readonly TimeProvider time;

    private NodeProcess(Process process, NodeWorkerOptions options, TimeProvider time)
    {
        this.process = process;
        this.options = options;
        this.time = time;
    }

    public int Id => process.Id;

    /// <summary>Resident memory in MiB; 0 when the process has ended.</summary>
    public long Memory
    {
        get
        {
            try
            {
                process.Refresh();
                return process.HasExited ? 0 : process.WorkingSet64 / (1024 * 1024);
            }
            catch (InvalidOperationException)
            {
                return 0;
            }
        }
    }

    /// <summary>Starts the script and waits until it says that it is ready.</summary>
    /// <exception cref="NodeWorkerException"><see cref="NodeWorkerFailure.NotStarted"/></exception>
    public static async Task<NodeProcess> StartAsync(
        NodeWorkerScript script, NodeWorkerOptions options, TimeProvider time, ILogger log, CancellationToken ct)
    {
        NodeProcess? started = null;
        try
        {
            var process = new Process { StartInfo = StartInfo(script, options) };
            process.Start();
            StandBehind(process);
            var id = process.Id;
            process.ErrorDataReceived += (_, line) => LogLine(log, script.Name, id, line.Data);
            process.BeginErrorReadLine();
            started = new NodeProcess(process, options, time);
            using var limit = new TimeLimit(options.StartLimit, time, ct);
            await NodeFrames.ReadAsync(process.StandardOutput.BaseStream, limit.Token);
            log.LogInformation("Node worker {Worker} {ProcessId} is ready", script.Name, process.Id);
            return started;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or JsonException or System.ComponentModel.Win32Exception
                                      || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            if (started is not null)
            {
                await started.DisposeAsync();
            }

            throw new NodeWorkerException(NodeWorkerFailure.NotStarted, $"Node worker {script.Name} did not start.", e);
        }
    }

    /// <summary>Sends a request and waits for its answer. After any exception the process is of no more use.</summary>
    /// <exception cref="IOException">The process ended.</exception>
    public async Task<NodeAnswer> AskAsync(NodeRequest request, CancellationToken ct)
    {
        var fields = new Dictionary<string, object?>(request.Fields) { ["id"] = request.Id, ["type"] = request.Type };
        await NodeFrames.WriteAsync(process.StandardInput.BaseStream, JsonSerializer.SerializeToUtf8Bytes(fields, Json), request.Tail, ct);
        var answer = await NodeFrames.ReadAsync(process.StandardOutput.BaseStream, ct);
        return answer.Message.GetProperty("id").GetString() == request.Id
            ? answer
            : throw new InvalidDataException("The worker answered another request.");
    }

    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    /// <summary>Closes its input, after which it leaves by itself; kills it when it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The pipe broke because the process has ended.
        }

        using (var limit = new TimeLimit(options.StopLimit, time, CancellationToken.None))
        {
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                Kill();
            }
        }

        process.Dispose();
    }

    private static ProcessStartInfo StartInfo(NodeWorkerScript script, NodeWorkerOptions options)
    {
        var file = Path.Combine(NodeWorkerFolder.Find(options.Folder), script.File);
        var info = new ProcessStartInfo(options.Executable, [file])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(file),
        };
        var kept = new[] { "PATH", "SystemRoot" }.Where(info.Environment.ContainsKey).Select(n => (n, info.Environment[n])).ToList();
        info.Environment.Clear();
        foreach (var (name, value) in kept.Concat(script.Environment.Select(e => (e.Key, (string?)e.Value))))
        {
            info.Environment[name] = value;
        }

        return info;
    }

    /// <summary>Pages go before documents when the processors are short; where the system does not allow it, nothing is lost.</summary>
    private static void StandBehind(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            // It has ended already, which its first answer tells, or stays as it is.
        }
    }

    private static void LogLine(ILogger log, string worker, int processId, string? line)
    {
        if (!string.IsNullOrWhiteSpace(line))
        {
            log.LogWarning("Node worker {Worker} {ProcessId}: {Line}", worker, processId, WorkerErrorLines.Redact(line));
        }
    }
}
