namespace CustomerPortal.Messaging;

/// <summary>A mail that is not sent now.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Until">When it is looked at again; null: a person decides, or never.</param>
internal sealed record MailStop(MailReason Reason, DateTimeOffset? Until);
