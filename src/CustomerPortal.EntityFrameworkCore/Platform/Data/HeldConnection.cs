using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <summary>Statements that follow each other on one connection: it is opened, set up and told its tenant once instead of for each.</summary>
internal sealed class HeldConnection : IAsyncDisposable
{
    private readonly PortalDbContext db;

    private HeldConnection(PortalDbContext db) => this.db = db;

    /// <summary>Opens the connection of a context until the result is disposed.</summary>
    public static async Task<HeldConnection> OfAsync(PortalDbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        return new HeldConnection(db);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await db.Database.CloseConnectionAsync();
}
