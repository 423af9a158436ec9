using CustomerPortal.Customers;

namespace CustomerPortal.Documents;

/// <summary>A company or person as printed.</summary>
public sealed record DocumentParty
{
    public required string Name { get; init; }

    /// <summary>"For the attention of".</summary>
    public string? Attention { get; init; }

    public PostalAddress? Address { get; init; }

    public string? VatNumber { get; init; }

    /// <summary>Number in the trade register.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>The recipient's customer number.</summary>
    public string? CustomerNumber { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }
}
