using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Lists;

/// <summary>A new order of a list that the tenant keeps.</summary>
public sealed record ListOrderInput
{
    /// <summary>Every entry once, in the order wanted.</summary>
    [Required]
    [MaxLength(ListOrder.MaxEntries)]
    public required IReadOnlyList<Guid> Ids { get; init; }
}
