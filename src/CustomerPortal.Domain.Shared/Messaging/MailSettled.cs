using System.Text.Json.Serialization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Where a mail stands in the end.</summary>
/// <param name="MailId">Mail in the mail log.</param>
/// <param name="AboutKind">Kind of thing that the mail is about, as its sender named it; null when none.</param>
/// <param name="AboutId">Id of that thing.</param>
public abstract record MailSettled(Guid MailId, string? AboutKind, Guid? AboutId) : IDomainEvent
{
    /// <summary>Mail that was queued first, of which this is another copy; null for a first one.</summary>
    public Guid? CopyOf { get; init; }

    /// <summary>The mail that was queued first, whichever copy this is.</summary>
    [JsonIgnore]
    public Guid FirstMailId => CopyOf ?? MailId;
}
