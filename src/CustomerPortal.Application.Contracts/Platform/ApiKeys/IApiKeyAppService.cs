using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Keys of the signed-in staff account.</summary>
public interface IOwnApiKeys
{
    /// <summary>A page, searched by name and prefix.</summary>
    Task<PagedResult<ApiKeyDto>> ListAsync(ApiKeyListRequest request, CancellationToken ct);

    /// <summary>What a new key can be.</summary>
    Task<ApiKeyOptionsDto> OptionsAsync(CancellationToken ct);

    /// <summary>Makes a key; its secret is in this answer and nowhere else.</summary>
    Task<CreatedApiKeyDto> CreateAsync(ApiKeyInput input, CancellationToken ct);

    /// <summary>Withdraws a key of the own account.</summary>
    Task RevokeAsync(Guid id, CancellationToken ct);
}

/// <summary>Keys of every staff account of the tenant.</summary>
public interface IApiKeyAdministration
{
    /// <summary>A page, searched by name, prefix and user name.</summary>
    Task<PagedResult<ApiKeyDto>> ListAsync(ApiKeyListRequest request, CancellationToken ct);

    /// <summary>Withdraws a key.</summary>
    Task RevokeAsync(Guid id, CancellationToken ct);
}

/// <summary>A list of keys.</summary>
public sealed record ApiKeyListRequest : ListRequest
{
    /// <summary>Only keys in this state.</summary>
    public ApiKeyState? State { get; init; }
}
