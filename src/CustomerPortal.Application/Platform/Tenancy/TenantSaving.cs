using CustomerPortal.Kernel;
using CustomerPortal.Platform.Features;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>How every use case about a tenant ends: saved, forgotten by this node's memory, shown.</summary>
internal sealed class TenantSaving(ITenantRepository tenants, IEditionRepository editions, TenantMemory memory, IUnitOfWork unitOfWork)
{
    /// <summary>A tenant that is not deleted.</summary>
    public async Task<Tenant> LoadAsync(Guid id, CancellationToken ct) => EntityNotFoundException.Require(await tenants.FindAsync(id, ct), id);

    /// <summary>Saves, and shows the tenant.</summary>
    public async Task<TenantDto> SaveAsync(Tenant tenant, CancellationToken ct)
    {
        await unitOfWork.SaveAsync(ct);
        memory.Forget();
        return await ShowAsync(tenant, ct);
    }

    /// <summary>The tenant with the name of its edition.</summary>
    public async Task<TenantDto> ShowAsync(Tenant tenant, CancellationToken ct) =>
        tenant.ToDto(tenant.EditionId is { } id ? (await editions.FindAsync(id, ct))?.Name : null);
}
