namespace CustomerPortal.Platform.Demo;

/// <summary>The sign-in data that the sign-in page of a demo shows; nobody else's.</summary>
public interface IDemoAccounts
{
    /// <summary>What the seeder told; null where no demo data was seeded.</summary>
    Task<IReadOnlyList<DemoAccount>?> ListAsync(CancellationToken ct);

    /// <summary>Tells it, once the demo data stands. Saves.</summary>
    Task TellAsync(IReadOnlyList<DemoAccount> accounts, CancellationToken ct);
}
