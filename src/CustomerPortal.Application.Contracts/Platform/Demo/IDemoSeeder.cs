namespace CustomerPortal.Platform.Demo;

/// <summary>Fills an installation with the demo: tenants, staff, customers, documents. The same day gives the same figures.</summary>
public interface IDemoSeeder
{
    /// <summary>Whether nobody has ever used this installation, or only a seeding that was interrupted.</summary>
    Task<bool> IsUntouchedAsync(CancellationToken ct);

    /// <summary>
    /// Makes the host's administrator (when there is none) and the demo; an installation that has tenants of its own, or the demo already, is
    /// left as it is. One that was interrupted is finished.
    /// </summary>
    /// <param name="today">Day on which the history of the demo ends.</param>
    /// <param name="ct">Cancels between the steps.</param>
    /// <returns>Whether anything was seeded.</returns>
    Task<bool> SeedAsync(DateOnly today, CancellationToken ct);
}
