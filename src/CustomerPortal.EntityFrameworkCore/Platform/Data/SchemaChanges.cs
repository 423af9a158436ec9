using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <summary>Creates or migrates the schema of a context's database.</summary>
public static class SchemaChanges
{
    /// <summary>What <see cref="PendingAsync"/> names when the schema is made from the model, without migrations.</summary>
    public const string WholeModel = "(whole model)";

    /// <summary>Runs the migrations; without any, creates a missing schema from the model.</summary>
    public static async Task ApplyAsync(PortalDbContext db, CancellationToken ct)
    {
        if (db.Database.GetMigrations().Any())
        {
            await db.Database.MigrateAsync(ct);
        }
        else
        {
            await db.Database.EnsureCreatedAsync(ct);
        }
    }

    /// <summary>Migrations that are missing in the database.</summary>
    public static async Task<IReadOnlyList<string>> PendingAsync(PortalDbContext db, CancellationToken ct)
    {
        if (db.Database.GetMigrations().Any())
        {
            return [.. await db.Database.GetPendingMigrationsAsync(ct)];
        }

        return await db.Database.CanConnectAsync(ct) ? [] : [WholeModel];
    }
}
