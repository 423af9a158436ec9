namespace CustomerPortal.Platform.Tenancy;

/// <summary>A module's part in preparing a new tenant. Idempotent: it runs again after a crash. Runs with the new tenant set, and saves its own work.</summary>
public interface ITenantSetup
{
    /// <summary>Lower runs first.</summary>
    int Order { get; }

    /// <summary>Whether the host needs it too.</summary>
    bool ForHost => false;

    /// <summary>Makes what is missing.</summary>
    Task PrepareAsync(CancellationToken ct);
}
