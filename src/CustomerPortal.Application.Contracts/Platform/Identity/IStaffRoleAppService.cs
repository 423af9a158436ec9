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

    /// <summary>Deletes a role that nobody has.</summary>
    Task DeleteAsync(Guid id, CancellationToken ct);
}
