using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The customer's bank account (CP-01): sensitive.</summary>
public sealed record BankIsland
{
    public Iban? Iban { get; init; }

    public Bic? Bic { get; init; }

    public string? Holder { get; init; }
}
