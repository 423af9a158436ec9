namespace CustomerPortal.Platform.Identity;

/// <summary>Single-use secrets in mail links (invitation, password reset): 256 random bits, stored as a hash, used by one conditional update.</summary>
public interface IOneTimeTokens
{
    /// <summary>Makes a token and adds its row to the running unit of work; earlier tokens of the same purpose and subject die with it.</summary>
    /// <returns>The token, url-safe; never stored.</returns>
    Task<string> IssueAsync(string purpose, Guid subjectId, TimeSpan lifetime, CancellationToken ct);

    /// <summary>Subject of a live token without using it, or null.</summary>
    Task<Guid?> PeekAsync(string purpose, string token, CancellationToken ct);

    /// <summary>Uses the token: the subject once, null ever after, when expired or unknown.</summary>
    Task<Guid?> UseAsync(string purpose, string token, CancellationToken ct);

    /// <summary>Withdraws the tokens of a purpose and subject with the running unit of work: after a change of address, for example.</summary>
    Task RevokeAsync(string purpose, Guid subjectId, CancellationToken ct);
}
