namespace CustomerPortal.Platform.Demo;

/// <summary>The sign-in data that the sign-in pages of a demo show; nobody else's.</summary>
public interface IDemoAccounts
{
    /// <summary>What the seeder told: all of it at the host, at a tenant its own. Null where no demo data was seeded.</summary>
    Task<IReadOnlyList<DemoAccount>?> ListAsync(CancellationToken ct);

    /// <summary>Whether a seeding has begun; it may have been interrupted.</summary>
    Task<bool> IsBegunAsync(CancellationToken ct);

    /// <summary>Says that a seeding begins. Saves.</summary>
    Task BeginAsync(CancellationToken ct);

    /// <summary>Tells the sign-in data, once the demo data stands. Saves.</summary>
    Task TellAsync(IReadOnlyList<DemoAccount> accounts, CancellationToken ct);
}
