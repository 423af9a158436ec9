using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Portal;

/// <summary>The supplier as its customers know it.</summary>
internal sealed class PortalSupplier(ICurrentTenant tenant, IBillingDirectory billing, ISettings settings)
{
    /// <summary>Null at the host: no organisation could be told from the address.</summary>
    public async Task<PortalSupplierDto?> FindAsync(CancellationToken ct)
    {
        if (tenant.Id == TenantIds.Host || await billing.FindCompanyAsync(ct) is not { } company)
        {
            return null;
        }

        var name = await settings.GetAsync(PlatformSettings.CompanyDisplayName, ct);
        var zone = await settings.GetAsync(PlatformSettings.TimeZone, ct);
        return new PortalSupplierDto(name.Length > 0 ? name : company.Name, company.Email, company.Phone, company.Website, zone);
    }

    /// <summary>Where money goes; null when the supplier entered no account.</summary>
    public async Task<PortalPaymentDetailsDto?> FindPaymentDetailsAsync(CancellationToken ct) =>
        await billing.FindCompanyAsync(ct) is { Iban: { } iban } company
            ? new PortalPaymentDetailsDto(company.Name, Iban.Parse(iban).InGroups(), company.Bic, null)
            : null;
}
