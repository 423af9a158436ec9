using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>In whose name mails of the current tenant go out.</summary>
/// <param name="Address">Address of the sender.</param>
/// <param name="Name">Name of the sender.</param>
public sealed record MailSender(EmailAddress Address, string Name)
{
    /// <summary>Where answers go; null: to the sender.</summary>
    public EmailAddress? ReplyTo { get; init; }
}
