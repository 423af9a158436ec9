namespace CustomerPortal.Messaging;

/// <summary>A mail server.</summary>
internal sealed record SmtpServer(string Host, int Port, string UserName, string Password, MailSecurity Security)
{
    /// <summary>How to get a token; null: signed in with the password.</summary>
    public OAuthGrant? Grant { get; init; }

    /// <summary>Whether the installation's configuration named it: it may stand in the inner network.</summary>
    public bool IsOfInstallation { get; init; }

    /// <summary>For the log and the answer.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
