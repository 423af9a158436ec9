using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Limits;

/// <summary>What counts as one address.</summary>
internal static class CallerAddress
{
    private const int NetworkBytes = 8;

    /// <summary>One household or server has a whole /64 of IPv6, so that is one.</summary>
    public static string Of(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null || address.AddressFamily == AddressFamily.InterNetwork || address.IsIPv4MappedToIPv6)
        {
            return address?.MapToIPv4().ToString() ?? string.Empty;
        }

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
        return new IPAddress(bytes).ToString();
    }
}
