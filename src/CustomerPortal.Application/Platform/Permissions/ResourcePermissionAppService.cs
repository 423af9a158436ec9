using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Permissions;

/// <inheritdoc />
internal sealed class ResourcePermissionAppService(
    PermissionTargets targets,
    IPermissionChecker permissions,
    IStaffUserLookup users,
    IStaffRoleAppService roles,
    ITexts texts,
    ICurrentLanguage language) : IResourcePermissionAppService
{
    private const int PageSize = 10;
    private const int MaxPage = 10_000;

    /// <inheritdoc />
    public async Task<ResourceDefinitionListDto> DefinitionsAsync(string resourceName, CancellationToken ct)
    {
        await ProvidersAsync(ct);
        return new ResourceDefinitionListDto([]);
    }

    /// <inheritdoc />
    public async Task<ResourceGrantListDto> ListAsync(string resourceName, string resourceKey, CancellationToken ct)
    {
        await ProvidersAsync(ct);
        return new ResourceGrantListDto([]);
    }

    /// <inheritdoc />
    public async Task<ResourceProviderGrantListDto> OfAsync(string providerName, string providerKey, CancellationToken ct)
    {
        await targets.FindAsync(providerName, providerKey, ct);
        return new ResourceProviderGrantListDto([]);
    }

    /// <inheritdoc />
    public async Task<ResourceProviderListDto> ProvidersAsync(CancellationToken ct)
    {
        var offered = new List<ResourceProviderDto>();
        foreach (var (holder, text) in new[] { (PermissionTargets.Role, "AbpIdentity::Roles"), (PermissionTargets.User, "AbpIdentity::Users") })
        {
            if (await permissions.IsGrantedAsync(PermissionTargets.NeededFor(holder), ct))
            {
                offered.Add(new ResourceProviderDto(holder, texts.Get(text, language.Tag)));
            }
        }

        return offered.Count > 0 ? new ResourceProviderListDto(offered) : throw new ForbiddenException(IdentityPermissions.Roles.ManagePermissions);
    }

    /// <inheritdoc />
    public async Task<ProviderKeyListDto> SearchAsync(string service, string? filter, int page, CancellationToken ct)
    {
        await targets.RequireAsync(service, ct);
        var request = new ListRequest { Filter = filter, SkipCount = (Math.Clamp(page, 1, MaxPage) - 1) * PageSize, MaxResultCount = PageSize };
        return new ProviderKeyListDto(service == PermissionTargets.Role
            ? [.. (await roles.ListAsync(request, ct)).Items.Select(r => new ProviderKeyDto(r.Name, r.Name))]
            : [.. (await users.SearchAsync(request, ct)).Items.Select(u => new ProviderKeyDto(u.Id.ToString(), u.UserName))]);
    }

    /// <inheritdoc />
    public async Task UpdateAsync(ResourcePermissionsInput input, CancellationToken ct)
    {
        await targets.FindAsync(input.ProviderName, input.ProviderKey, ct);
        if (input.Permissions is [var unknown, ..])
        {
            throw new BusinessException(PermissionErrorCodes.Unknown).With("name", unknown).For("permissions");
        }
    }

    /// <inheritdoc />
    public async Task DeleteAsync(string providerName, string providerKey, CancellationToken ct) =>
        await targets.FindAsync(providerName, providerKey, ct);
}
