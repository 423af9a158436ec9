using CustomerPortal.Platform.Files;

namespace CustomerPortal.Platform.Branding;

/// <summary>The pictures of the current tenant's brand.</summary>
public interface IBrandFiles
{
    /// <summary>A picture with its size; null when there is none.</summary>
    Task<BrandFile?> FindAsync(BrandImage image, CancellationToken ct);

    /// <summary>A picture in one version; null when that is not the one in force.</summary>
    Task<BrandFile?> FindAsync(BrandImage image, string version, CancellationToken ct);
}

/// <summary>A picture.</summary>
/// <param name="Content">File name, type and bytes.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record BrandFile(FileContent Content, int Width, int Height);
