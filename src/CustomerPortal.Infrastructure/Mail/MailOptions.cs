using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Messaging;

/// <summary>Outgoing mail of the installation (configuration section "Mail"), for tenants that set no server of their own.</summary>
public sealed class MailOptions
{
    /// <summary>Folder for <c>.eml</c> files when no server is set anywhere.</summary>
    [Required]
    public string Folder { get; set; } = string.Empty;

    /// <summary>Host of the server; empty for none.</summary>
    public string SmtpHost { get; set; } = string.Empty;

    /// <summary>Port of the server.</summary>
    [Range(1, 65535)]
    public int SmtpPort { get; set; } = 587;

    /// <summary>Account at the server; empty for none.</summary>
    public string SmtpUserName { get; set; } = string.Empty;

    /// <summary>Password of the account.</summary>
    public string SmtpPassword { get; set; } = string.Empty;

    /// <summary>Whether the connection is encrypted before anything else is said: by STARTTLS, unless <see cref="SmtpImplicitTls"/>.</summary>
    public bool SmtpEnableSsl { get; set; } = true;

    /// <summary>Whether it is encrypted from the first byte (port 465).</summary>
    public bool SmtpImplicitTls { get; set; }

    /// <summary>Address and port of the resolver that is asked what domains publish; empty: the machine's.</summary>
    public string DnsServer { get; set; } = string.Empty;

    /// <summary>Seconds after which a silent server is given up for this try.</summary>
    [Range(1, 60)]
    public double TimeoutSeconds { get; set; } = 45;
}
