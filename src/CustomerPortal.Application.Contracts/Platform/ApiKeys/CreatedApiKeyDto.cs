namespace CustomerPortal.Platform.ApiKeys;

/// <summary>A new key with its secret, which nobody sees again.</summary>
/// <param name="Key">The key.</param>
/// <param name="Secret">What programs send as <c>Authorization: Bearer …</c>.</param>
public sealed record CreatedApiKeyDto(ApiKeyDto Key, string Secret);
