using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Section "Tenancy".</summary>
public sealed class TenancyOptions
{
    /// <summary>Domains under which the first label names a tenant: "acme.localhost" is Acme under "localhost".</summary>
    [MinLength(1)]
    public IList<string> BaseDomains { get; init; } = [];
}
