namespace CustomerPortal.Billing;

/// <summary>The tenant's own company.</summary>
public interface IOwnCompanyRepository
{
    /// <summary>The company, or null before the tenant was set up.</summary>
    Task<OwnCompany?> FindAsync(CancellationToken ct);

    /// <summary>The company.</summary>
    /// <exception cref="Kernel.EntityNotFoundException">The tenant was not set up.</exception>
    Task<OwnCompany> GetAsync(CancellationToken ct);

    void Add(OwnCompany company);
}
