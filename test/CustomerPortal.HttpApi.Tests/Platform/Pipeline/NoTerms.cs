using CustomerPortal.Portal;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>An organisation without terms: no contact is asked for any.</summary>
internal sealed class NoTerms : IPortalTermsAppService
{
    public Task<IReadOnlyList<TermsVersionDto>> ListAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<TermsVersionDto>>([]);

    public Task<IReadOnlyList<TermsVersionDto>> PublishAsync(TermsInput input, CancellationToken ct) => ListAsync(ct);

    public Task<IReadOnlyList<TermsVersionDto>> WithdrawAsync(CancellationToken ct) => ListAsync(ct);

    public Task<IReadOnlyList<TermsAcceptanceDto>> AcceptancesAsync(Guid customerId, Guid contactId, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<TermsAcceptanceDto>>([]);

    public Task<PortalTermsDto?> FindAsync(CancellationToken ct) => Task.FromResult<PortalTermsDto?>(null);

    public Task AcceptAsync(TermsAcceptInput input, CancellationToken ct) => Task.CompletedTask;

    public Task<bool> MustAcceptAsync(Guid contactId, CancellationToken ct) => Task.FromResult(false);
}
