using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Customers;

/// <summary>A save of the card.</summary>
public sealed record UpdateCustomerDto : SaveCustomerDto
{
    /// <summary>Version that the form was filled from. Stale (409) when anything that people fill in was saved since.</summary>
    [Range(1, int.MaxValue)]
    public required int Version { get; init; }
}
