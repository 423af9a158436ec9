namespace CustomerPortal.Messaging;

/// <summary>A version of a wording.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="IsShipped">Whether it says "as shipped".</param>
/// <param name="WrittenAt">Moment (UTC).</param>
/// <param name="WrittenByName">Who wrote it; null when unknown.</param>
/// <param name="Note">Why; null when nothing was said.</param>
public sealed record MailWordingVersionListItemDto(int Number, bool IsShipped, DateTimeOffset WrittenAt, string? WrittenByName, string? Note);

/// <summary>A version with its words; those of a version that says "as shipped" are the shipped ones of today.</summary>
public sealed record MailWordingVersionDto(MailWordingVersionListItemDto Version, MailWordsDto Words);
