using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <summary>Puts another version of the terms in the place of the current one.</summary>
internal sealed class TermsPublishing(ITermsRepository terms, TimeProvider clock)
{
    /// <summary>In the running unit of work; the caller saves.</summary>
    public async Task AddAsync(LocalizedText text, CancellationToken ct)
    {
        var next = new TermsVersion(await terms.LastNumberAsync(ct) + 1, text, clock.GetUtcNow());
        (await terms.FindCurrentAsync(ct))?.Retire();
        terms.Add(next);
    }
}
