using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.ApiKeys;

/// <inheritdoc />
internal sealed class ApiKeyAdministration(IApiKeyQueries queries, KeyRevocation revocation) : IApiKeyAdministration
{
    /// <inheritdoc />
    public Task<PagedResult<ApiKeyDto>> ListAsync(ApiKeyListRequest request, CancellationToken ct) => queries.ListAsync(request, null, ct);

    /// <inheritdoc />
    public Task RevokeAsync(Guid id, CancellationToken ct) => revocation.RevokeAsync(id, null, ct);
}
