using System.Security.Claims;

namespace CustomerPortal.Platform.Identity;

/// <summary>Staff of the host works as an administrator of a tenant: with a reason, for an hour, in the tenant's sight.</summary>
public interface IImpersonation
{
    /// <summary>The active administrators of a tenant.</summary>
    Task<IReadOnlyList<TenantAdministratorDto>> AdministratorsAsync(Guid tenantId, CancellationToken ct);

    /// <summary>Makes a link that works once, for a minute.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.ImpersonationTenantClosed"/></exception>
    Task<ImpersonationLinkDto> BeginAsync(Guid tenantId, ImpersonationInput input, CancellationToken ct);

    /// <summary>Uses the link in the current tenant: tells the tenant's log and its administrators.</summary>
    /// <returns>Claims of the session to open.</returns>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.LinkInvalid"/></exception>
    Task<IReadOnlyList<Claim>> OpenAsync(string token, CancellationToken ct);
}
