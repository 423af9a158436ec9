namespace CustomerPortal.Customers;

/// <summary>What a contact may see and change of its own customer without asking; used by the client area only.</summary>
public interface ICustomerSelfService
{
    /// <summary>The customer's details, or null when it does not exist for the tenant.</summary>
    Task<CustomerDetails?> FindAsync(Guid customerId, CancellationToken ct);

    /// <summary>Changes the harmless fields and saves.</summary>
    /// <exception cref="Kernel.ConcurrencyException">The version is no longer the one that was read.</exception>
    Task UpdateAsync(Guid customerId, CustomerDetailsChange change, CancellationToken ct);

    /// <summary>Changes the language of one contact's pages and mails and saves.</summary>
    Task SetContactLanguageAsync(Guid contactId, string language, CancellationToken ct);
}

/// <summary>A customer's details as its own people see them.</summary>
public sealed record CustomerDetails(
    string Name,
    string Number,
    string? VatNumber,
    string Currency,
    string? InvoiceEmail,
    PostalAddress? BillingAddress,
    PostalAddress? ShippingAddress,
    string? Phone,
    string? Website,
    string? Attention,
    int Version);

/// <summary>The harmless fields, and the version that was read.</summary>
public sealed record CustomerDetailsChange(string? Phone, string? Website, string? Attention, int Version);
