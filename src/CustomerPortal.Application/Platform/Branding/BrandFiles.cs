using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;

namespace CustomerPortal.Platform.Branding;

/// <inheritdoc />
internal sealed class BrandFiles(ISettings settings, IBlobStore blobs) : IBrandFiles
{
    /// <inheritdoc />
    public async Task<BrandFile?> FindAsync(BrandImage image, CancellationToken ct) =>
        await StoredImage.ReadAsync(settings, image, ct) is { } stored ? await ReadAsync(stored, ct) : null;

    /// <inheritdoc />
    public async Task<BrandFile?> FindAsync(BrandImage image, string version, CancellationToken ct) =>
        await StoredImage.ReadAsync(settings, image, ct) is { } stored && stored.Version == version ? await ReadAsync(stored, ct) : null;

    private async Task<BrandFile> ReadAsync(StoredImage stored, CancellationToken ct)
    {
        await using var file = await blobs.OpenReadAsync(stored.Key, ct);
        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, ct);
        return new BrandFile(new FileContent($"{stored.Version}.{stored.Extension}", stored.ContentType, bytes), stored.Width, stored.Height);
    }
}
