using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Withdraws keys: this node refuses them at once, others within five seconds.</summary>
internal sealed class KeyRevocation(IApiKeyRepository keys, IApiKeyMemory memory, IUnitOfWork unitOfWork, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Withdraws a key of one account or (null) of any.</summary>
    public async Task RevokeAsync(Guid id, Guid? accountId, CancellationToken ct)
    {
        var key = EntityNotFoundException.Require(await keys.FindAsync(id, accountId, ct), id);
        key.Revoke(user.Id, clock.GetUtcNow());
        await unitOfWork.SaveAsync(ct);
        memory.Forget();
    }
}
