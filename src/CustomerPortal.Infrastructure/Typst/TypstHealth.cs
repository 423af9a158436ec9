using System.ComponentModel;
using System.Diagnostics;
using CustomerPortal.Platform.Health;
using CustomerPortal.Platform.NodeWorkers;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Documents;

/// <summary>Whether documents can be made here: the worker's files are there and Node starts. Asked again once a minute.</summary>
internal sealed class TypstHealth(IOptions<TypstOptions> options, TimeProvider clock) : IReadyCheck, IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim gate = new(1, 1);
    private (bool IsReady, long At)? known;

    /// <inheritdoc />
    public string Name => "documents";

    /// <inheritdoc />
    public async ValueTask<bool> IsReadyAsync(CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            // A failure is looked at again at once: the load balancer is waiting for it to end.
            if (known is not { IsReady: true } seen || clock.GetElapsedTime(seen.At) > Lifetime)
            {
                known = (await IsStartableAsync(ct), clock.GetTimestamp());
            }

            return known.Value.IsReady;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => gate.Dispose();

    private async Task<bool> IsStartableAsync(CancellationToken ct)
    {
        if (!File.Exists(Path.Combine(NodeWorkerFolder.Find(options.Value.Folder), "Typst", "worker", "typst.mjs")))
        {
            return false;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            using var node = Process.Start(new ProcessStartInfo(options.Value.Executable, "--version") { RedirectStandardOutput = true })!;
            await node.WaitForExitAsync(patience.Token);
            return node.ExitCode == 0;
        }
        catch (Exception e) when (e is Win32Exception || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return false;
        }
    }
}
