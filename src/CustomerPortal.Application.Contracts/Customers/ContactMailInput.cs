using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Customers;

/// <summary>A switch of a kind of document mail.</summary>
public sealed record ContactMailInput
{
    /// <summary>For example "Invoice".</summary>
    [Required]
    [MaxLength(40)]
    public required string Kind { get; init; }

    /// <summary>Whether documents of the kind are mailed to the contact.</summary>
    public required bool Receives { get; init; }
}
