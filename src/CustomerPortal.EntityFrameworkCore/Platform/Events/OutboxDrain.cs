using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Events;

/// <summary>Delivers everything that is due, then returns: for the seeder and for tests, which start no workers.</summary>
public sealed class OutboxDrain
{
    private readonly IOutboxLeases leases;
    private readonly OutboxCourier courier;
    private readonly IOptions<OutboxOptions> options;

    internal OutboxDrain(IOutboxLeases leases, OutboxCourier courier, IOptions<OutboxOptions> options) =>
        (this.leases, this.courier, this.options) = (leases, courier, options);

    /// <summary>Delivers, also what the handlers raise; returns the number of deliveries.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var count = 0;
        while (await leases.TakeAsync(options.Value.Parallel, options.Value.Lease, ct) is { Count: > 0 } taken)
        {
            await Task.WhenAll(taken.Select(message => courier.DeliverAsync(message, ct)));
            count += taken.Count;
        }

        return count;
    }
}
