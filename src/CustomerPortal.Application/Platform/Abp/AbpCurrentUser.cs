using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Abp;

/// <summary>Who asks, and where.</summary>
internal sealed class AbpCurrentUser(ICurrentUser user, ICurrentTenant tenant, ICurrentLanguage language, IStaffDirectory staff, ITenantDirectory tenants)
{
    public string Language => language.Tag;

    public async Task<CurrentUserDto> ShowAsync(CancellationToken ct)
    {
        if (user.Actor.Kind != UserKind.Staff || user.Id is not { } id || await staff.FindProfileAsync(id, ct) is not { } profile)
        {
            return CurrentUserDto.Nobody;
        }

        return new CurrentUserDto
        {
            IsAuthenticated = true,
            Id = id,
            TenantId = tenant.Id == TenantIds.Host ? null : tenant.Id,
            UserName = profile.UserName,
            Name = profile.Name,
            SurName = profile.Surname,
            Email = profile.Email,
            EmailVerified = profile.EmailConfirmed,
            PhoneNumber = profile.PhoneNumber,
            PhoneNumberVerified = profile.PhoneNumberConfirmed,
            Roles = profile.RoleNames,
            ImpersonatorUserId = user.Actor.Behind?.Id,
            ImpersonatorUserName = user.Actor.Behind?.Name,
        };
    }

    /// <summary>What the session must do before anything else; no part of ABP's.</summary>
    public IReadOnlyDictionary<string, string> Duties() =>
        user.Actor.MustSetUpTwoFactor ? new Dictionary<string, string> { ["mustSetUpTwoFactor"] = "true" } : new Dictionary<string, string>();

    public async Task<CurrentTenantDto> TenantAsync(CancellationToken ct) =>
        tenant.Id != TenantIds.Host && await tenants.FindByIdAsync(tenant.Id, ct) is { } found
            ? new CurrentTenantDto(found.Id, found.Name, found.IsActive)
            : new CurrentTenantDto(null, null, false);
}
