using System.Globalization;
using System.Security.Cryptography;

namespace CustomerPortal.TestBase.Platform;

/// <summary>An authenticator app as RFC 6238 says it, written without the product's.</summary>
public sealed class AuthenticatorApp(string key)
{
    private readonly byte[] secret = Decode(key);

    /// <summary>The code that it shows at a moment.</summary>
    public string Code(DateTimeOffset now)
    {
        var step = BitConverter.GetBytes(now.ToUnixTimeSeconds() / 30);
        Array.Reverse(step);
#pragma warning disable CA5350 // what apps do
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var at = hash[19] & 15;
        var number = ((hash[at] & 127) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string key)
    {
        var bits = string.Concat(key.Where(char.IsLetterOrDigit)
            .Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
