namespace CustomerPortal.Platform.Mail;

/// <summary>How the platform sends mails without knowing who does it; the module Messaging answers.</summary>
public interface IPlatformMailer
{
    /// <summary>Adds the mail to the running unit of work; the caller saves.</summary>
    Task QueueAsync(PlatformMail mail, CancellationToken ct);
}
