using CustomerPortal.Kernel;
using CustomerPortal.Platform.Jobs;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.Auditing;

/// <summary>
/// Seals each day what a dead process left, and writes the end of the chain into the server's log: kept there, it proves later that
/// nothing was taken from the end.
/// </summary>
internal sealed class SealLeftovers(IAuditProof proof, ICurrentTenant tenant, ILogger<SealLeftovers> logger) : IEventHandler<TenantCleanUpDue>
{
    /// <inheritdoc />
    public async Task HandleAsync(TenantCleanUpDue happened, EventEnvelope envelope, CancellationToken ct)
    {
        var found = await proof.RunAsync(ct);
        if (found.IsWhole)
        {
            logger.LogInformation("Audit chain of {Tenant}: {Entries} entries, head {Head}", tenant.Id, found.Entries, found.Head);
        }
        else
        {
            logger.LogCritical("Audit chain of {Tenant} is broken at {Place}", tenant.Id, found.BrokenAt);
        }
    }
}
