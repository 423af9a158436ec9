using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Platform.ApiKeys;

/// <inheritdoc />
internal sealed class OwnApiKeys(
    IApiKeyRepository keys,
    IApiKeyQueries queries,
    ScopeChoice scopes,
    KeyExpiry expiry,
    KeyRevocation revocation,
    IUnitOfWork unitOfWork,
    ICurrentTenant tenant,
    ICurrentUser user,
    IStaffDirectory staff,
    TimeProvider clock) : IOwnApiKeys
{
    private Guid Account => user.Id ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <inheritdoc />
    public Task<PagedResult<ApiKeyDto>> ListAsync(ApiKeyListRequest request, CancellationToken ct) => queries.ListAsync(request, Account, ct);

    /// <inheritdoc />
    public async Task<ApiKeyOptionsDto> OptionsAsync(CancellationToken ct)
    {
        var (today, last) = await expiry.RangeAsync(ct);
        return new ApiKeyOptionsDto(today, last, await scopes.ListAsync(ct));
    }

    /// <inheritdoc />
    public async Task<CreatedApiKeyDto> CreateAsync(ApiKeyInput input, CancellationToken ct)
    {
        if (user.Actor.Behind is not null)
        {
            throw new BusinessException(ApiKeyErrorCodes.InAnothersPlace);
        }

        var now = clock.GetUtcNow();
        var expiresAt = await expiry.EndOfAsync(input.ExpiresOn, ct);
        await scopes.RequireAsync(input.Scopes, ct);
        if (await keys.CountLiveAsync(Account, now, ct) >= ApiKeyConsts.MaxPerAccount)
        {
            throw new BusinessException(ApiKeyErrorCodes.TooMany).With("max", ApiKeyConsts.MaxPerAccount.ToString(CultureInfo.InvariantCulture));
        }

        var secret = ApiKeySecret.Make(tenant.Id);
        var key = ApiKey.Create(Account, input.Name, secret, input.Scopes, now, expiresAt);
        keys.Add(key);
        await unitOfWork.SaveAsync(ct);
        var owner = await staff.FindProfileAsync(Account, ct);
        return new CreatedApiKeyDto(key.ToDto(owner?.UserName ?? string.Empty, now), secret.Text);
    }

    /// <inheritdoc />
    public Task RevokeAsync(Guid id, CancellationToken ct) => revocation.RevokeAsync(id, Account, ct);
}
