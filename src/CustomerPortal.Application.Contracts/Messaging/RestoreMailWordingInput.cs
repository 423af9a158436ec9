using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Messaging;

/// <summary>Which words come back.</summary>
public sealed record RestoreMailWordingInput
{
    /// <summary>Number of the version that comes back; null for the shipped words.</summary>
    [Range(1, int.MaxValue)]
    public int? Number { get; init; }

    /// <summary>As it was read.</summary>
    [Range(0, int.MaxValue)]
    public int Version { get; init; }
}
