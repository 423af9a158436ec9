namespace CustomerPortal.Platform.Demo;

/// <summary>Fills an empty installation with the demo: tenants, staff, customers, documents.</summary>
public interface IDemoSeeder
{
    /// <summary>Seeds; an installation that has tenants already is left as it is.</summary>
    /// <returns>Whether anything was seeded.</returns>
    Task<bool> SeedAsync(CancellationToken ct);
}
