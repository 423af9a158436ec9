namespace CustomerPortal.Portal;

/// <summary>Terms of the current tenant and who accepted them.</summary>
public interface ITermsRepository
{
    /// <summary>Every version, the newest first, with the number of contacts that accepted it.</summary>
    Task<IReadOnlyList<(TermsVersion Version, int Acceptances)>> ListAsync(CancellationToken ct);

    /// <summary>The version to accept; null when there is none.</summary>
    Task<TermsVersion?> FindCurrentAsync(CancellationToken ct);

    /// <summary>A version by its number.</summary>
    Task<TermsVersion?> FindAsync(int number, CancellationToken ct);

    /// <summary>Number of the latest version; 0 when there never was one.</summary>
    Task<int> LastNumberAsync(CancellationToken ct);

    Task<bool> IsAcceptedAsync(Guid contactId, int number, CancellationToken ct);

    /// <summary>What a contact accepted, the latest first.</summary>
    Task<IReadOnlyList<TermsAcceptance>> AcceptancesOfAsync(Guid contactId, CancellationToken ct);

    void Add(TermsVersion version);

    void Add(TermsAcceptance acceptance);
}
