using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CustomerPortal.Platform.Events;

/// <summary>
/// Hears what other nodes wrote. Deliveries wake this node's workers; while it is deaf they find them at their next look. Settings, texts,
/// rights and features are forgotten and read anew; whenever it begins to listen, all of them, since it may have missed something.
/// </summary>
internal sealed class OutboxListener(
    WorkerConnections connections, IOutboxSignal signal, IEnumerable<ITenantMemory> memories, TimeProvider clock, ILogger<OutboxListener> logger)
    : BackgroundService
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
        connection.Notification += (_, told) => Hear(told.Channel, told.Payload);
        await using var listen = new NpgsqlCommand($"LISTEN {RowLevelSecurity.OutboxChannel}; LISTEN {RowLevelSecurity.MemoryChannel}", connection);
        await listen.ExecuteNonQueryAsync(ct);
        Hear(RowLevelSecurity.MemoryChannel, string.Empty);
        while (true)
        {
            if (!await connection.WaitAsync(Check, ct))
            {
                await listen.ExecuteNonQueryAsync(ct);
            }
        }
    }

    private void Hear(string channel, string payload)
    {
        if (channel == RowLevelSecurity.OutboxChannel)
        {
            signal.Wake();
            return;
        }

        foreach (var memory in memories)
        {
            if (Guid.TryParse(payload, out var tenantId))
            {
                memory.Forget(tenantId);
            }
            else
            {
                memory.ForgetAll();
            }
        }
    }
}
