using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Customers;

/// <summary>What contacts are looked for by; the first few are told.</summary>
public sealed record ContactSearchRequest
{
    /// <summary>Pieces of name, e-mail address or phone; each must occur, and one must have three letters.</summary>
    [Required, MaxLength(200)]
    public required string Filter { get; init; }
}
