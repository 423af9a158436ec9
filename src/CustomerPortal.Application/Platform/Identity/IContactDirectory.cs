namespace CustomerPortal.Platform.Identity;

/// <summary>What use cases ask about contact logins of the current tenant.</summary>
public interface IContactDirectory
{
    /// <summary>An active login with an active contact, by e-mail address, or null.</summary>
    Task<MailRecipient?> FindRecipientAsync(string email, CancellationToken ct);

    /// <summary>The same by the login's id.</summary>
    Task<MailRecipient?> FindRecipientAsync(Guid loginId, CancellationToken ct);
}
