using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Customers;

/// <summary>Asks for an earlier version to become the newest.</summary>
public sealed record RestoreVersionDto
{
    /// <summary>Newest version that the caller knows; a stale one is refused (409).</summary>
    [Range(1, int.MaxValue)]
    public required int Version { get; init; }
}
