namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Lets programs in. Asked on each request with a key; what it remembers is at most five seconds old.</summary>
public interface IApiKeyDoor
{
    /// <summary>For whom the key acts if this node has just asked about it; null says only that it has not.</summary>
    ValueTask<ApiKeyHolder?> RecallAsync(string secret, CancellationToken ct);

    /// <summary>For whom the key acts; null when it is unknown, expired, revoked, or its account or tenant closed.</summary>
    Task<ApiKeyHolder?> FindAsync(string secret, CancellationToken ct);

    /// <summary>Notes a use, later and at most once a minute; never waits.</summary>
    void Used(ApiKeyHolder holder, string? address);
}

/// <summary>For whom a key acts.</summary>
/// <param name="KeyId">The key.</param>
/// <param name="TenantId">Tenant of the account.</param>
/// <param name="AccountId">Staff account.</param>
/// <param name="Stamp">Security stamp of the account.</param>
/// <param name="Name">Name for logs and "changed by".</param>
/// <param name="Language">Language that the account chose.</param>
/// <param name="RoleIds">Roles of the account.</param>
/// <param name="Scopes">Permissions of the key with their parents.</param>
public sealed record ApiKeyHolder(
    Guid KeyId, Guid TenantId, Guid AccountId, string Stamp, string Name, string? Language, IReadOnlyList<Guid> RoleIds, IReadOnlySet<string> Scopes);
