namespace CustomerPortal.Platform.Permissions;

/// <summary>
/// ABP's permissions about single things. The product defines none: what a person may do holds for every thing of a kind, so every
/// list of permissions is empty, and none can be given. Roles and accounts can be looked up, as ABP's picker does.
/// </summary>
public interface IResourcePermissionAppService
{
    /// <summary>Permissions that the kind of thing knows: none.</summary>
    Task<ResourceDefinitionListDto> DefinitionsAsync(string resourceName, CancellationToken ct);

    /// <summary>Roles and accounts with permissions about the thing: none.</summary>
    Task<ResourceGrantListDto> ListAsync(string resourceName, string resourceKey, CancellationToken ct);

    /// <summary>Permissions of one role or account about the thing: none.</summary>
    Task<ResourceProviderGrantListDto> OfAsync(string providerName, string providerKey, CancellationToken ct);

    /// <summary>Roles and accounts: the kinds of holder that the caller may grant to.</summary>
    Task<ResourceProviderListDto> ProvidersAsync(CancellationToken ct);

    /// <summary>Ten roles or accounts, searched by name.</summary>
    /// <param name="service">R or U.</param>
    /// <param name="filter">Part of a name; null for all.</param>
    /// <param name="page">Counted from 1.</param>
    /// <param name="ct">Cancels.</param>
    Task<ProviderKeyListDto> SearchAsync(string service, string? filter, int page, CancellationToken ct);

    /// <summary>Refuses every permission, because none is defined; taking all away changes nothing.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="PermissionErrorCodes.Unknown"/></exception>
    Task UpdateAsync(ResourcePermissionsInput input, CancellationToken ct);

    /// <summary>Takes all away from one role or account, which changes nothing.</summary>
    Task DeleteAsync(string providerName, string providerKey, CancellationToken ct);
}
