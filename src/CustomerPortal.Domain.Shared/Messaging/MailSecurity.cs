namespace CustomerPortal.Messaging;

/// <summary>How a connection to a mail server is encrypted.</summary>
public enum MailSecurity
{
    /// <summary>Encrypted before anything else is said; a server that cannot is left.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte (port 465, 993).</summary>
    Tls,

    /// <summary>Not at all: only inside a network of one's own.</summary>
    None,
}
