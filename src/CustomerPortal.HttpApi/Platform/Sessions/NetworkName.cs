using System.Net;
using System.Net.Sockets;

namespace CustomerPortal.Platform.Sessions;

/// <summary>
/// The network that an address belongs to, which is all that is kept of it: the first three numbers of IPv4, the first three groups of
/// IPv6. People recognise their own provider or office by it, and no single connection can be told from it.
/// </summary>
internal static class NetworkName
{
    private const int Bytes4 = 3;
    private const int Bytes6 = 6;

    /// <summary>"203.0.113.0/24", "2001:db8:7::/48"; empty when there is no address.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return string.Empty;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var kept = plain.AddressFamily == AddressFamily.InterNetwork ? Bytes4 : Bytes6;
        var bytes = plain.GetAddressBytes();
        Array.Clear(bytes, kept, bytes.Length - kept);
        return $"{new IPAddress(bytes)}/{kept * 8}";
    }
}
