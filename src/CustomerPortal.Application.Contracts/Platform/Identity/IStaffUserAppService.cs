using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Identity;

/// <summary>Keeps the staff accounts of the current tenant. Nobody can hand out, or take over, more than they have themselves.</summary>
public interface IStaffUserAppService
{
    /// <summary>A page, searched by names, address and phone number.</summary>
    Task<PagedResult<StaffUserDto>> ListAsync(StaffUserListRequest request, CancellationToken ct);

    /// <summary>One account.</summary>
    Task<StaffUserDto> GetAsync(Guid id, CancellationToken ct);

    /// <summary>By user name.</summary>
    Task<StaffUserDto> GetByUserNameAsync(string userName, CancellationToken ct);

    /// <summary>By e-mail address.</summary>
    Task<StaffUserDto> GetByEmailAsync(string email, CancellationToken ct);

    /// <summary>Roles of an account.</summary>
    Task<ItemsDto<StaffRoleDto>> RolesOfAsync(Guid id, CancellationToken ct);

    /// <summary>Makes an account.</summary>
    Task<StaffUserDto> CreateAsync(StaffUserInput input, CancellationToken ct);

    /// <summary>Changes an account; new roles, a new password or deactivation end its sessions.</summary>
    Task<StaffUserDto> UpdateAsync(Guid id, StaffUserInput input, CancellationToken ct);

    /// <summary>Changes the roles only.</summary>
    Task UpdateRolesAsync(Guid id, StaffUserRolesInput input, CancellationToken ct);

    /// <summary>Deletes an account; the last active administrator stays.</summary>
    Task DeleteAsync(Guid id, CancellationToken ct);

    /// <summary>Lets an account sign in, or keeps it out and ends its sessions; the last active administrator stays.</summary>
    Task<StaffUserDto> SetActiveAsync(Guid id, bool isActive, CancellationToken ct);

    /// <summary>Lifts a lockout after wrong passwords.</summary>
    Task<StaffUserDto> UnlockAsync(Guid id, CancellationToken ct);

    /// <summary>Mails a new invitation to an account without a password.</summary>
    Task InviteAsync(Guid id, CancellationToken ct);
}
