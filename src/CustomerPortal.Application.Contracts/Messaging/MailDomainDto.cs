namespace CustomerPortal.Messaging;

/// <summary>What the domain that signs mails publishes at this moment, as the installation's resolver sees it.</summary>
/// <param name="Dkim">The key of our signature (RFC 6376): right when it is the public half of the stored one.</param>
/// <param name="Spf">Who may send for the domain (RFC 7208): right when there is exactly one; what it allows is not judged.</param>
/// <param name="Dmarc">What readers do with mails that prove nothing (RFC 7489), at the domain or above it; what it says is not judged.</param>
public sealed record MailDomainDto(DnsRecordDto Dkim, DnsRecordDto Spf, DnsRecordDto Dmarc);

/// <summary>A TXT record that was looked for.</summary>
/// <param name="Name">Where.</param>
/// <param name="State">What was found.</param>
/// <param name="Found">What stands there, cut where it is long; empty when nothing does.</param>
public sealed record DnsRecordDto(string Name, DnsRecordState State, string Found);
