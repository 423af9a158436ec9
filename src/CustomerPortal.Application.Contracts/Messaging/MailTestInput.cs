using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Messaging;

/// <summary>A test of words that need not be saved.</summary>
public sealed record MailTestInput : MailWordsInput
{
    /// <summary>Where to send it; null for the caller's own address.</summary>
    [MaxLength(254)]
    public string? To { get; init; }

    /// <summary>Customer whose names stand in it; null for made-up ones.</summary>
    public Guid? CustomerId { get; init; }
}
