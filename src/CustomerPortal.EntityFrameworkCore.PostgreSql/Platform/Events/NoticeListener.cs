using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CustomerPortal.Platform.Events;

/// <summary>
/// Hears what other nodes did: deliveries that they wrote wake this node's workers, changed rows that it keeps in memory are read anew. While it
/// is deaf, workers find deliveries at their next look; memory is forgotten as a whole when it hears again.
/// </summary>
internal sealed class NoticeListener(
    WorkerConnections connections,
    IOutboxSignal signal,
    IEnumerable<ITenantMemory> memories,
    TimeProvider clock,
    ILogger<NoticeListener> logger) : BackgroundService
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
                logger.LogWarning("Not listening to other nodes: {Error}", e.GetType().Name);
                await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        await using var connection = await connections.OpenAsync(ct);
        connection.Notification += (_, notice) => Hear(notice.Channel, notice.Payload);
        await using var listen = new NpgsqlCommand($"LISTEN {RowLevelSecurity.OutboxChannel}; LISTEN {MemoryNotices.Channel}", connection);
        await listen.ExecuteNonQueryAsync(ct);
        Forget(null);
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
        }
        else
        {
            Forget(Guid.TryParse(payload, out var tenant) ? tenant : null);
        }
    }

    private void Forget(Guid? tenant)
    {
        foreach (var memory in memories)
        {
            if (tenant is { } id)
            {
                memory.Forget(id);
            }
            else
            {
                memory.ForgetAll();
            }
        }
    }
}
