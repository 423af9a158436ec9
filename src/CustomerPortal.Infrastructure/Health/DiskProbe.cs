using CustomerPortal.Platform.Files;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Health;

/// <summary>Room on the disk that holds the files.</summary>
internal sealed class DiskProbe(IOptions<BlobOptions> blobs) : IHealthProbe
{
    private const int TightPercent = 10;
    private const int FullPercent = 3;

    /// <inheritdoc />
    public string Name => "Disk";

    /// <inheritdoc />
    public Task<HealthRowDto> LookAsync(CancellationToken ct)
    {
        // The folder of the files is made with the first file.
        var folder = new DirectoryInfo(Path.GetFullPath(blobs.Value.Folder));
        while (!folder.Exists && folder.Parent is { } parent)
        {
            folder = parent;
        }

        var drive = new DriveInfo(folder.FullName);
        var percent = drive.TotalSize == 0 ? 0 : drive.AvailableFreeSpace * 100 / drive.TotalSize;
        var state = percent < FullPercent ? HealthState.Problem : percent < TightPercent ? HealthState.Warning : HealthState.Good;
        return Task.FromResult(new HealthRowDto(Name, state,
        [
            new HealthFactDto("FreeBytes") { Number = drive.AvailableFreeSpace },
            new HealthFactDto("FreePercent") { Number = percent },
        ]));
    }
}
