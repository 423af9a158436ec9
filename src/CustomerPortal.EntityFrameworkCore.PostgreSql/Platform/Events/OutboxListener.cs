using CustomerPortal.Platform.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CustomerPortal.Platform.Events;

/// <summary>Hears of deliveries that other nodes wrote and wakes this node's workers; while it is deaf they find them at their next look.</summary>
internal sealed class OutboxListener(
    WorkerConnections connections, IOutboxSignal signal, TimeProvider clock, ILogger<OutboxListener> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>A silent connection is checked this often: a cut network is not noticed otherwise.</summary>
    private static readonly TimeSpan Check = TimeSpan.FromSeconds(30);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException)
            {
                logger.LogWarning("Not listening for new deliveries: {Error}", e.GetType().Name);
                await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        await using var connection = await connections.OpenAsync(ct);
        connection.Notification += (_, _) => signal.Wake();
        await using var listen = new NpgsqlCommand($"LISTEN {RowLevelSecurity.OutboxChannel}", connection);
        await listen.ExecuteNonQueryAsync(ct);
        while (true)
        {
            if (!await connection.WaitAsync(Check, ct))
            {
                await listen.ExecuteNonQueryAsync(ct);
            }
        }
    }
}
