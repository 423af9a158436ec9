using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Files;

/// <summary>Where files are kept.</summary>
public sealed class BlobOptions
{
    /// <summary>Folder of all tenants' files; on several nodes a shared one.</summary>
    [Required]
    public string Folder { get; set; } = string.Empty;
}
