namespace CustomerPortal.Billing;

/// <summary>Payments.</summary>
public interface IPaymentRepository
{
    /// <exception cref="Kernel.EntityNotFoundException">Missing, or another tenant's.</exception>
    Task<Payment> GetAsync(Guid id, CancellationToken ct);

    void Add(Payment payment);
}
