using CustomerPortal.Kernel;
using CustomerPortal.Platform.Jobs;

namespace CustomerPortal.Platform.Identity;

/// <summary>What remembers ended sessions goes once the cookies themselves have run out.</summary>
internal sealed class RemoveOutlivedSessions(SessionEnds ends) : IEventHandler<TenantCleanUpDue>
{
    /// <inheritdoc />
    public Task HandleAsync(TenantCleanUpDue happened, EventEnvelope envelope, CancellationToken ct) => ends.ForgetOutlivedAsync(ct);
}
