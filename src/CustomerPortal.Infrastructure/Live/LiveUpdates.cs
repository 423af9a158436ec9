using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Live;

/// <inheritdoc />
/// <remarks>
/// One process. With several, <see cref="Publish"/> also tells the others (PostgreSQL NOTIFY carries tenant, kind and id) and what they
/// tell comes in by <see cref="Deliver"/>.
/// </remarks>
internal sealed class LiveUpdates(ICurrentTenant tenant) : ILiveUpdates
{
    // A page that reads so slowly has missed so much that it reloads anyway.
    private const int Backlog = 256;

    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<Channel<LiveUpdate>, bool>> listeners = new();

    /// <inheritdoc />
    public void Publish(string kind, Guid id) => Deliver(tenant.Id, new LiveUpdate(kind, id));

    /// <inheritdoc />
    public async IAsyncEnumerable<LiveUpdate> ListenAsync(Guid tenantId, [EnumeratorCancellation] CancellationToken ct)
    {
        var channel = Channel.CreateBounded<LiveUpdate>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        var ofTenant = listeners.GetOrAdd(tenantId, _ => new ConcurrentDictionary<Channel<LiveUpdate>, bool>());
        ofTenant[channel] = true;
        try
        {
            await foreach (var update in channel.Reader.ReadAllAsync(ct))
            {
                yield return update;
            }
        }
        finally
        {
            ofTenant.TryRemove(channel, out _);
        }
    }

    /// <summary>Hands a change to the pages of its tenant that this process serves.</summary>
    internal void Deliver(Guid tenantId, LiveUpdate update)
    {
        foreach (var channel in listeners.GetValueOrDefault(tenantId)?.Keys ?? [])
        {
            channel.Writer.TryWrite(update);
        }
    }
}
