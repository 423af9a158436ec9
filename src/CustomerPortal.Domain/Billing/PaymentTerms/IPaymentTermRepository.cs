namespace CustomerPortal.Billing;

/// <summary>Payment terms of the tenant.</summary>
public interface IPaymentTermRepository
{
    Task<PaymentTerm?> FindAsync(Guid id, CancellationToken ct);

    Task<List<PaymentTerm>> ListAllAsync(CancellationToken ct);

    Task<PaymentTerm?> FindDefaultAsync(CancellationToken ct);

    Task<bool> HasNumberAsync(int number, Guid? exceptId, CancellationToken ct);

    void Add(PaymentTerm term);

    void Remove(PaymentTerm term);
}
