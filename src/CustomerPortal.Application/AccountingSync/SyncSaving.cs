using System.Text.Json;
using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

/// <summary>What staff change about a push, with the moment at which they do.</summary>
internal sealed class SyncSaving(TimeProvider clock, IUnitOfWork unitOfWork)
{
    /// <summary>Queues a blocked or failed push again.</summary>
    public async Task RetryAsync(CustomerSync sync, CancellationToken ct)
    {
        sync.Retry(clock.GetUtcNow());
        await unitOfWork.SaveAsync(ct);
    }

    /// <summary>Keeps a comparison.</summary>
    public async Task KeepVerificationAsync(CustomerSync sync, SyncVerificationDto result, CancellationToken ct)
    {
        sync.KeepVerification(JsonSerializer.Serialize(result), result.VerifiedAt);
        await unitOfWork.SaveAsync(ct);
    }
}
