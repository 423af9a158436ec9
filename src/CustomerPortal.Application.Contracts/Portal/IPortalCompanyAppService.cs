namespace CustomerPortal.Portal;

/// <summary>The customer's own details.</summary>
public interface IPortalCompanyAppService
{
    Task<PortalCompanyDto> GetAsync(CancellationToken ct);

    Task<PortalCompanyDto> UpdateAsync(PortalCompanyInput input, CancellationToken ct);
}
