using CustomerPortal.Portal;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>An organisation without terms: no contact is asked for any.</summary>
internal sealed class NoTerms : ITermsDuty
{
    public Task<bool> MustAcceptAsync(Guid contactId, CancellationToken ct) => Task.FromResult(false);
}
