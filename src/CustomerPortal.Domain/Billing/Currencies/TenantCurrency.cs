using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A currency that the tenant switched on.</summary>
public sealed class TenantCurrency : AggregateRoot, ITenantOwned
{
    private TenantCurrency()
    {
    }

    public TenantCurrency(Currency currency)
    {
        Id = Guid.CreateVersion7();
        Currency = currency;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Currency Currency { get; private set; } = null!;
}
