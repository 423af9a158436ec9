using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>What of the own company can change at any time.</summary>
public sealed record OwnCompanyDetails
{
    public required string Name { get; init; }

    public DocumentAddress? Address { get; init; }

    public VatNumber? VatNumber { get; init; }

    public string? RegistrationNumber { get; init; }

    public Iban? Iban { get; init; }

    public Bic? Bic { get; init; }

    public EmailAddress? Email { get; init; }

    public string? Phone { get; init; }

    public string? Website { get; init; }
}
