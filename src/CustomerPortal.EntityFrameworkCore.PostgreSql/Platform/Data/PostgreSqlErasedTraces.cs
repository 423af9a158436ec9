using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Data;

/// <summary>Nothing to do: the server's own vacuum frees dead rows, and the host's role may not run it on tables that it does not own.</summary>
internal sealed class PostgreSqlErasedTraces : IErasedTraces
{
    /// <inheritdoc />
    public Task RemoveAsync(PortalDbContext db, CancellationToken ct) => Task.CompletedTask;
}
