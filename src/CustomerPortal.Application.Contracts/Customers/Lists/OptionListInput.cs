using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A new option list of the tenant's own.</summary>
public sealed record OptionListInput
{
    /// <summary>Letters, digits, dot, dash and underscore; kept in capitals; never changes.</summary>
    [Required]
    [MaxLength(OptionListConsts.CodeMaxLength)]
    public required string Code { get; init; }

    /// <summary>Language tag → name; at least one.</summary>
    [Required]
    public required LocalizedText Name { get; init; }
}

/// <summary>A save of a list's name.</summary>
public sealed record OptionListNameInput
{
    /// <summary>Language tag → name; null gives a pop-up list the product's name back.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Version that was read.</summary>
    [Range(0, int.MaxValue)]
    public required int Version { get; init; }
}

/// <summary>A value as edited.</summary>
public sealed record OptionListValueInput
{
    [Required]
    [MaxLength(OptionListConsts.CodeMaxLength)]
    public required string Code { get; init; }

    /// <summary>Language tag → name; at least one.</summary>
    [Required]
    public required LocalizedText Name { get; init; }

    /// <summary>True takes the mark from the former default.</summary>
    public bool IsDefault { get; init; }

    /// <summary>True keeps the value where it is used and off everything new.</summary>
    public bool IsRetired { get; init; }

    /// <summary>Version of the list that was read.</summary>
    [Range(0, int.MaxValue)]
    public required int Version { get; init; }
}

/// <summary>A new order of the values of a list.</summary>
public sealed record OptionListOrderInput
{
    /// <summary>Every value once, in the order wanted.</summary>
    [Required]
    [MaxLength(ListOrder.MaxEntries)]
    public required IReadOnlyList<Guid> Ids { get; init; }

    /// <summary>Version of the list that was read.</summary>
    [Range(0, int.MaxValue)]
    public required int Version { get; init; }
}
