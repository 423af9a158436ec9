namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Keys as lists show them.</summary>
public static class ApiKeyMapping
{
    /// <summary>A key at a moment.</summary>
    public static ApiKeyDto ToDto(this ApiKey key, string userName, DateTimeOffset now) => new()
    {
        Id = key.Id,
        Name = key.Name,
        Prefix = key.Prefix,
        Scopes = key.Scopes,
        AccountId = key.AccountId,
        UserName = userName,
        State = key.RevokedAt is not null ? ApiKeyState.Revoked : key.ExpiresAt <= now ? ApiKeyState.Expired : ApiKeyState.Live,
        CreatedAt = key.CreatedAt,
        ExpiresAt = key.ExpiresAt,
        RevokedAt = key.RevokedAt,
        LastUsedAt = key.LastUsedAt,
        LastUsedAddress = key.LastUsedAddress,
    };
}
