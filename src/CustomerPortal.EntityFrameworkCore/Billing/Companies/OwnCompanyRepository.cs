using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class OwnCompanyRepository(PortalDbContext db) : IOwnCompanyRepository
{
    /// <inheritdoc />
    public Task<OwnCompany?> FindAsync(CancellationToken ct) => db.Set<OwnCompany>().FirstOrDefaultAsync(ct);

    /// <inheritdoc />
    public async Task<OwnCompany> GetAsync(CancellationToken ct) =>
        EntityNotFoundException.Require(await FindAsync(ct), "own");

    /// <inheritdoc />
    public void Add(OwnCompany company) => db.Add(company);
}
