using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Lists;

/// <summary>A new order of a list that the tenant keeps.</summary>
public sealed record ListOrderInput
{
    /// <summary>Every entry once, in the order wanted.</summary>
    [Required]
    [MaxLength(1000)]
    public required IReadOnlyList<Guid> Ids { get; init; }
}
