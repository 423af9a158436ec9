using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace CustomerPortal.Platform.Identity;

/// <summary>
/// Time-based one-time passwords as authenticator apps make them: SHA-1, six digits, steps of thirty seconds. Not Identity's own, which
/// neither says which step a code belongs to (so a code could be used twice) nor takes the clock.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6238"/>
internal static class Totp
{
    public const int Digits = 6;
    private const int Modulus = 1_000_000;
    private const int SecretBytes = 20;

    // A phone's clock may be a step early or late; RFC 6238 allows one.
    private const int Drift = 1;
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    /// <summary>The time step that the code belongs to; null when it belongs to none around now.</summary>
    public static long? Match(byte[] secret, string code, DateTimeOffset now)
    {
        var current = now.ToUnixTimeSeconds() / (long)Step.TotalSeconds;
        long? found = null;
        for (var step = current - Drift; step <= current + Drift; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(secret, step)), System.Text.Encoding.ASCII.GetBytes(code)))
            {
                found = step;
            }
        }

        return found;
    }

    private static string Code(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238: apps know no other; an HMAC does not rest on the collisions that SHA-1 has.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var offset = hash[^1] & 0x0f;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }
}
