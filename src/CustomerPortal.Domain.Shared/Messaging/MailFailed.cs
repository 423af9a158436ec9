using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A mail was refused for good, or not accepted for too long.</summary>
/// <param name="MailId">Mail in the mail log.</param>
/// <param name="AboutKind">Kind of thing that the mail is about, as its sender named it; null when none.</param>
/// <param name="AboutId">Id of that thing.</param>
public sealed record MailFailed(Guid MailId, string? AboutKind, Guid? AboutId) : IDomainEvent
{
    /// <summary>Mail that was queued first, of which this is another copy; null for a first one.</summary>
    public Guid? CopyOf { get; init; }
}
