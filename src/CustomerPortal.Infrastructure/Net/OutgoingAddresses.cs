using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Net;

/// <summary>
/// Finds the address of a server that an organisation named. It is resolved once and connected to as an address, so that a name which
/// answers differently a moment later leads nowhere else; one inner address among several refuses the name.
/// </summary>
internal sealed class OutgoingAddresses(IOptions<OutgoingOptions> options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly IPNetwork[] allowed = [.. options.Value.AllowedNetworks.Select(text => IPNetwork.Parse(text))];

    /// <summary>The address to connect to.</summary>
    /// <exception cref="AddressRefusedException">The name is unknown or leads to a network that is not for organisations.</exception>
    public async Task<IPAddress> FindAsync(string host, CancellationToken ct)
    {
        var found = await ResolveAsync(host, ct);
        return Array.TrueForAll(found, IsOpen)
            ? found[0]
            : throw new AddressRefusedException($"{host}: this installation does not connect to addresses of its own network (Outgoing:AllowedNetworks)");
    }

    /// <summary>The address of a server that the installation itself named: any.</summary>
    /// <exception cref="AddressRefusedException">The name is unknown.</exception>
    public static async Task<IPAddress> FindOwnAsync(string host, CancellationToken ct) => (await ResolveAsync(host, ct))[0];

    private static async Task<IPAddress[]> ResolveAsync(string host, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            var found = await Dns.GetHostAddressesAsync(host, limit.Token);

            // Most servers have both, few installations reach the world by IPv6.
            return found.Length > 0 ? [.. found.OrderBy(a => a.AddressFamily != AddressFamily.InterNetwork)] : throw new AddressRefusedException($"{host}: no such host");
        }
        catch (Exception e) when (e is SocketException or ArgumentException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            throw new AddressRefusedException($"{host}: no such host", e);
        }
    }

    private bool IsOpen(IPAddress address) =>
        !InnerNetworks.Contain(address) || Array.Exists(allowed, network => network.Contains(InnerNetworks.Plain(address)));
}
