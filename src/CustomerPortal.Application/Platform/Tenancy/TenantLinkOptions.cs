using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Addresses of the installation (section "App"), for links in mails: a request's Host header is never used for them.</summary>
public sealed class TenantLinkOptions
{
    /// <summary>Address of a tenant; <c>{tenant}</c> stands for its host label.</summary>
    [Required]
    [RegularExpression(@"https?://[^/]*\{tenant\}[^/]*/?")]
    public string TenantUrl { get; set; } = "http://{tenant}.localhost:5000";

    /// <summary>Address of the host itself.</summary>
    [Required]
    [Url]
    public string HostUrl { get; set; } = "http://localhost:5000";
}
