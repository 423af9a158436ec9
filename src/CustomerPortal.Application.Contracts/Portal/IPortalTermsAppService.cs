namespace CustomerPortal.Portal;

/// <summary>The terms of the client area: published by staff, accepted by contacts.</summary>
public interface IPortalTermsAppService
{
    /// <summary>Every version, the newest first.</summary>
    Task<IReadOnlyList<TermsVersionDto>> ListAsync(CancellationToken ct);

    /// <summary>Publishes the next version: every contact is asked again.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="PortalErrorCodes.TermsTooLong"/></exception>
    Task<IReadOnlyList<TermsVersionDto>> PublishAsync(TermsInput input, CancellationToken ct);

    /// <summary>Nobody is asked any more; what was accepted stays.</summary>
    Task<IReadOnlyList<TermsVersionDto>> WithdrawAsync(CancellationToken ct);

    /// <summary>What a contact accepted, the latest first.</summary>
    Task<IReadOnlyList<TermsAcceptanceDto>> AcceptancesAsync(Guid customerId, Guid contactId, CancellationToken ct);

    /// <summary>
    /// The terms in force, else those that the signed-in contact accepted last, in its language; null when there are neither.
    /// </summary>
    Task<PortalTermsDto?> FindAsync(CancellationToken ct);

    /// <summary>The signed-in contact accepts a version; accepting it again changes nothing.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="PortalErrorCodes.TermsChanged"/></exception>
    Task AcceptAsync(TermsAcceptInput input, CancellationToken ct);
}
