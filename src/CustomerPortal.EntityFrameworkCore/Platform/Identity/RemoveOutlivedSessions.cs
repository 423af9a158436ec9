using CustomerPortal.Kernel;
using CustomerPortal.Platform.Jobs;

namespace CustomerPortal.Platform.Identity;

/// <summary>Sessions go once they ended long ago.</summary>
internal sealed class RemoveOutlivedSessions(SessionEnds ends) : IEventHandler<TenantCleanUpDue>
{
    /// <inheritdoc />
    public Task HandleAsync(TenantCleanUpDue happened, EventEnvelope envelope, CancellationToken ct) => ends.ForgetOutlivedAsync(ct);
}
