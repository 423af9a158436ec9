namespace CustomerPortal.Platform.Mail;

/// <summary>How mail leaves, as ABP's clients read it.</summary>
public sealed record EmailSettingsDto
{
    public required string SmtpHost { get; init; }

    public required int SmtpPort { get; init; }

    public required string SmtpUserName { get; init; }

    /// <summary>Always empty: a stored password is never sent.</summary>
    public required string SmtpPassword { get; init; }

    public required string SmtpDomain { get; init; }

    public required bool SmtpEnableSsl { get; init; }

    public required bool SmtpUseDefaultCredentials { get; init; }

    public required string DefaultFromAddress { get; init; }

    public required string DefaultFromDisplayName { get; init; }

    /// <summary>Whether a password is stored. Not ABP's.</summary>
    public required bool HasPassword { get; init; }
}
