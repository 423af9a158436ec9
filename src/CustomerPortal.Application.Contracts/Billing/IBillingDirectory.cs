namespace CustomerPortal.Billing;

/// <summary>What other modules may ask of Billing's set-up.</summary>
public interface IBillingDirectory
{
    /// <summary>ISO 4217 code of the own company's books.</summary>
    Task<string> BaseCurrencyAsync(CancellationToken ct);

    /// <summary>Name of the own company, as customers know it.</summary>
    Task<string> CompanyNameAsync(CancellationToken ct);

    /// <summary>The own company as seller, or null before the tenant was set up.</summary>
    Task<InvoicePartyDto?> FindCompanyAsync(CancellationToken ct);

    /// <summary>Whether the tenant switched the currency on.</summary>
    Task<bool> IsCurrencyOnAsync(string code, CancellationToken ct);

    /// <summary>Names of the payment terms by id, in the reader's language.</summary>
    Task<IReadOnlyDictionary<Guid, string>> GetPaymentTermNamesAsync(CancellationToken ct);

    /// <summary>Whether the payment term exists and can be chosen anew.</summary>
    Task<bool> IsPaymentTermOfferedAsync(Guid paymentTermId, CancellationToken ct);

    /// <summary>Numeric id (PAR-12) of a payment term, or null when there is no such term.</summary>
    Task<int?> FindPaymentTermNumberAsync(Guid paymentTermId, CancellationToken ct);
}
