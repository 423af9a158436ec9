using System.IO.Compression;
using Microsoft.AspNetCore.DataProtection;

namespace CustomerPortal.Platform.Idempotency;

/// <summary>Packs and encrypts the body of a kept answer: it holds contents that a look at the table must not show.</summary>
internal sealed class AnswerBox(IDataProtectionProvider provider)
{
    private readonly IDataProtector protector = provider.CreateProtector("CustomerPortal.Idempotency");

    /// <summary>The stored form; null when it is too long to keep.</summary>
    public byte[]? Close(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            brotli.Write(body);
        }

        var closed = protector.Protect(packed.ToArray());
        return closed.Length <= IdempotencyConsts.MaxBodyLength ? closed : null;
    }

    /// <summary>The body as it was.</summary>
    public byte[] Open(byte[] closed)
    {
        using var packed = new MemoryStream(protector.Unprotect(closed));
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
        using var body = new MemoryStream();
        brotli.CopyTo(body);
        return body.ToArray();
    }
}
