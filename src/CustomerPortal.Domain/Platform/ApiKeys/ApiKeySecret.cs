using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>
/// What a program sends: <c>cpk_</c>, ten letters for recognition, the tenant (22), 256 random bits (43), nothing between them. The tenant
/// stands in the key because the row that would name it is seen only from inside its tenant.
/// </summary>
public sealed record ApiKeySecret
{
    private const int TenantLength = 22;
    private const int SecretBytes = 32;
    private const int SecretLength = 43;
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    private ApiKeySecret(string text, Guid tenantId) => (Text, TenantId) = (text, tenantId);

    /// <summary>The whole key; shown once.</summary>
    public string Text { get; }

    /// <summary>Tenant that the key says it belongs to; the hash proves it.</summary>
    public Guid TenantId { get; }

    /// <summary>The mark and the letters after it.</summary>
    public string Prefix => Text[..(ApiKeyConsts.Mark.Length + ApiKeyConsts.PrefixLength)];

    /// <summary>SHA-256 of the whole key, hexadecimal.</summary>
    public string Hash => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    /// <summary>A new key of a tenant.</summary>
    public static ApiKeySecret Make(Guid tenantId) => new(
        ApiKeyConsts.Mark
            + RandomNumberGenerator.GetString(Letters, ApiKeyConsts.PrefixLength)
            + Base64Url.EncodeToString(tenantId.ToByteArray())
            + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)),
        tenantId);

    /// <summary>Whether a text has the form of a key.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out ApiKeySecret? secret)
    {
        secret = null;
        var start = ApiKeyConsts.Mark.Length + ApiKeyConsts.PrefixLength;
        if (text.Length != start + TenantLength + SecretLength || !text.StartsWith(ApiKeyConsts.Mark, StringComparison.Ordinal) || !Ascii.IsValid(text))
        {
            return false;
        }

        Span<byte> tenant = stackalloc byte[18];
        if (!Base64Url.IsValid(text.AsSpan(start, TenantLength)) || !Base64Url.TryDecodeFromChars(text.AsSpan(start, TenantLength), tenant, out var length) || length != 16)
        {
            return false;
        }

        secret = new ApiKeySecret(text, new Guid(tenant[..16]));
        return true;
    }

    /// <summary>Whether a stored hash is this key's, in a time that says nothing about where they differ.</summary>
    public bool Matches(string hash) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));
}
