using CustomerPortal.Platform.NodeWorkers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Documents;

/// <summary>The pool of Typst workers, alive as long as the host.</summary>
internal sealed class TypstPool(IOptions<TypstOptions> options, TimeProvider time, ILogger<TypstPool> log) : IHostedService, IAsyncDisposable
{
    public NodeWorkerPool Pool { get; } = new(TypstScript.For(options.Value), options.Value, time, log);

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.WarmUp)
        {
            Pool.Start();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Pool.StopAsync(cancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Pool.DisposeAsync();
}
