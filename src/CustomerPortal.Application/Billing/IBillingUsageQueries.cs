using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Where set-up data is used, in any module: what is used is not deleted.</summary>
public interface IBillingUsageQueries
{
    /// <summary>Whether documents (drafts included) or ledger entries exist.</summary>
    Task<bool> AreBooksBegunAsync(CancellationToken ct);

    /// <summary>Whether a customer, document or ledger entry has the currency.</summary>
    Task<bool> IsCurrencyUsedAsync(Currency currency, CancellationToken ct);

    /// <summary>Whether a customer or invoice has the payment term.</summary>
    Task<bool> IsPaymentTermUsedAsync(Guid id, CancellationToken ct);

    /// <summary>Whether a line has the tax code.</summary>
    Task<bool> IsTaxCodeUsedAsync(Guid id, CancellationToken ct);
}
