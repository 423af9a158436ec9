using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Which permissions a key of the current actor can have.</summary>
internal sealed class ScopeChoice(PermissionRegistry registry, IPermissionChecker checker, ITexts texts, ICurrentLanguage language)
{
    /// <summary>Those that the account has, by module.</summary>
    public async Task<IReadOnlyList<ScopeGroupDto>> ListAsync(CancellationToken ct)
    {
        var groups = new List<ScopeGroupDto>();
        foreach (var group in registry.Groups)
        {
            var held = new List<ScopeDto>();
            foreach (var permission in group.Flatten())
            {
                if (await checker.IsGrantedAsync(permission.Name, ct))
                {
                    held.Add(new ScopeDto(permission.Name, texts.Get($"Permission:{permission.Name}", language.Tag), permission.Parent?.Name));
                }
            }

            if (held.Count > 0)
            {
                groups.Add(new ScopeGroupDto(group.Name, texts.Get($"PermissionGroup:{group.Name}", language.Tag), held));
            }
        }

        return groups;
    }

    /// <summary>Refuses a scope that the account lacks.</summary>
    /// <exception cref="BusinessException"><see cref="ApiKeyErrorCodes.ScopeNotHeld"/></exception>
    public async Task RequireAsync(IEnumerable<string> scopes, CancellationToken ct)
    {
        foreach (var name in scopes)
        {
            if (registry.Find(name) is null || !await checker.IsGrantedAsync(name, ct))
            {
                throw new BusinessException(ApiKeyErrorCodes.ScopeNotHeld).With("name", name).For("scopes");
            }
        }
    }
}
