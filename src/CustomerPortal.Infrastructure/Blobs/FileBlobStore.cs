using System.Security.Cryptography;
using CustomerPortal.Kernel;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Files;

/// <summary>
/// Files in a folder per tenant. The name is the SHA-256 of the content, so no name ever comes from outside; a file appears whole
/// or not at all, because it is written under another name and then renamed.
/// </summary>
internal sealed class FileBlobStore(IOptions<BlobOptions> options, ICurrentTenant tenant) : IBlobStore
{
    private const int BufferSize = 81_920;

    /// <inheritdoc />
    public async Task<StoredBlob> PutAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var path = PathOf(key);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var unfinished = $"{path}.{Guid.CreateVersion7():N}.tmp";
            try
            {
                await WriteAsync(unfinished, bytes, ct);
                File.Move(unfinished, path, overwrite: true);
            }
            finally
            {
                File.Delete(unfinished);
            }
        }

        return new StoredBlob(key, key, bytes.Length);
    }

    /// <inheritdoc />
    public Task<Stream> OpenReadAsync(string key, CancellationToken ct)
    {
        var path = PathOf(key);
        return File.Exists(path)
            ? Task.FromResult<Stream>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, useAsync: true))
            : throw new FileNotFoundException("The stored file is missing.", key);
    }

    /// <inheritdoc />
    public Task DeleteAllAsync(CancellationToken ct)
    {
        var folder = FolderOfTenant();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Task.CompletedTask;
    }

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, useAsync: true);
        await file.WriteAsync(bytes, ct);
        file.Flush(flushToDisk: true);
    }

    private string PathOf(string key)
    {
        if (key.Length != SHA256.HashSizeInBytes * 2 || !key.All(char.IsAsciiHexDigitLower))
        {
            throw new FileNotFoundException("The key of a stored file has another form.", key);
        }

        return Path.Combine(FolderOfTenant(), key[..2], key);
    }

    private string FolderOfTenant() => Path.Combine(options.Value.Folder, tenant.Id.ToString("N"));
}
