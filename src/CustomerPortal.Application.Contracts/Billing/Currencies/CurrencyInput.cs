using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Billing;

/// <summary>A currency to switch on.</summary>
public sealed record CurrencyInput
{
    [Required, StringLength(3, MinimumLength = 3)]
    public required string Code { get; init; }
}
