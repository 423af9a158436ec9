using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Identity;

/// <summary>Keeps the roles of the current tenant.</summary>
public interface IStaffRoleAppService
{
    /// <summary>A page, searched by name.</summary>
    Task<PagedResult<StaffRoleDto>> ListAsync(ListRequest request, CancellationToken ct);

    /// <summary>Every role.</summary>
    Task<ItemsDto<StaffRoleDto>> ListAllAsync(CancellationToken ct);

    /// <summary>One role.</summary>
    Task<StaffRoleDto> GetAsync(Guid id, CancellationToken ct);

    /// <summary>Makes a role without permissions.</summary>
    Task<StaffRoleDto> CreateAsync(StaffRoleInput input, CancellationToken ct);

    /// <summary>Makes a role with the permissions of another; the caller needs them all.</summary>
    Task<StaffRoleDto> CopyAsync(Guid id, RoleCopyInput input, CancellationToken ct);

    /// <summary>Changes a role.</summary>
    Task<StaffRoleDto> UpdateAsync(Guid id, StaffRoleInput input, CancellationToken ct);

    /// <summary>Deletes a role. Who has it gets another, or none in its place, if the caller says so and may assign roles.</summary>
    /// <param name="id">The role.</param>
    /// <param name="moveTo">Role that its users get in its place.</param>
    /// <param name="takeAway">Whether its users just lose it.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.RoleIsInUse"/> when somebody has it and neither is said.</exception>
    Task DeleteAsync(Guid id, Guid? moveTo, bool takeAway, CancellationToken ct);
}
