namespace CustomerPortal.Platform.Permissions;

/// <summary>Grants permissions to roles (provider R, key = name) and accounts (provider U, key = id).</summary>
public interface IPermissionAppService
{
    /// <summary>The permissions of a role or account.</summary>
    /// <param name="providerName">R or U.</param>
    /// <param name="providerKey">Name of the role, or id of the account.</param>
    /// <param name="group">One group only; null for all.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="Kernel.ForbiddenException">Roles and accounts have a permission each.</exception>
    Task<PermissionListDto> ListAsync(string providerName, string providerKey, string? group, CancellationToken ct);

    /// <summary>Changes some. Nobody gives or takes what they lack, nobody changes the own account, the administrator role keeps all.</summary>
    Task UpdateAsync(string providerName, string providerKey, PermissionsInput input, CancellationToken ct);
}
