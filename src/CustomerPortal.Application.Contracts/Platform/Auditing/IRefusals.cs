namespace CustomerPortal.Platform.Auditing;

/// <summary>Takes refused accesses into the audit log without making anybody wait.</summary>
public interface IRefusals
{
    /// <summary>Somebody who is signed in asked for what its rights do not allow.</summary>
    /// <param name="asked">Method and path.</param>
    /// <param name="missing">Right that was missing.</param>
    void Refused(string asked, string missing);

    /// <summary>A sign-in to a known account failed.</summary>
    /// <param name="kind">Type of account.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="name">Its name.</param>
    void SignInFailed(string kind, Guid accountId, string? name);
}
