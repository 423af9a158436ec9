using CustomerPortal.Kernel;
using CustomerPortal.Platform.Branding;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Demo;

/// <inheritdoc />
internal sealed class PublicInfoAppService(ICurrentTenant tenant, OrganisationName organisation, IBranding branding, IDemoAccounts demo) : IPublicInfoAppService
{
    private const string Product = "CustomerPortal";

    /// <inheritdoc />
    public async Task<PublicInfoDto> GetAsync(CancellationToken ct) =>
        new(Product, await organisation.FindAsync(ct), tenant.Id == TenantIds.Host, await demo.ListAsync(ct), tenant.Id == TenantIds.Host ? null : await branding.GetAsync(ct));
}
