using System.Net.Sockets;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Asks the resolver of the machine.</summary>
internal sealed class HostNameLookup : IHostNameLookup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> FindAsync(string hostName, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            var found = await System.Net.Dns.GetHostAddressesAsync(hostName, limit.Token);
            return [.. found.Select(address => address.ToString()).Order(StringComparer.Ordinal)];
        }
        catch (SocketException)
        {
            return [];
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return [];
        }
    }
}
