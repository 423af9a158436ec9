using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Messaging;

/// <summary>
/// Which mails of the log. The search text looks at recipient and subject. Sorted by queuedAt (newest first unless asked otherwise),
/// settledAt, to, subject, template or state.
/// </summary>
public sealed record MailListRequest : ListRequest
{
    /// <summary>Only mails in one of these states.</summary>
    [MaxLength(20)]
    public MailState[]? State { get; init; }

    /// <summary>Only mails about this thing, for example an invoice.</summary>
    public Guid? AboutId { get; init; }

    /// <summary>Only mails to this address.</summary>
    [MaxLength(254)]
    public string? Recipient { get; init; }

    /// <summary>Only mails of this template.</summary>
    [MaxLength(MailConsts.MaxTemplateLength)]
    public string? Template { get; init; }

    /// <summary>Only mails about this customer.</summary>
    public Guid? CustomerId { get; init; }

    /// <summary>First day, in the tenant's time zone, on which the mail was queued.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, in the tenant's time zone, on which the mail was queued.</summary>
    public DateOnly? Until { get; init; }
}
