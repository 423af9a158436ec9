using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Idempotency;

/// <summary>What makes two requests the same: address with its values, query, and every byte of the body.</summary>
internal static class RequestFingerprint
{
    private const int InMemory = 1024 * 1024;
    private const int Chunk = 16 * 1024;

    public static async Task<string> OfAsync(HttpRequest request)
    {
        request.EnableBuffering(InMemory);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Path.Value?.ToLowerInvariant()}\n{request.QueryString.Value}\n"));
        var chunk = new byte[Chunk];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted)) > 0)
        {
            hash.AppendData(chunk, 0, read);
        }

        request.Body.Position = 0;
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
