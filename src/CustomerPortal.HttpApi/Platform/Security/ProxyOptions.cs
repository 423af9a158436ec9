namespace CustomerPortal.Platform.Security;

/// <summary>Section "Proxies": from these alone are X-Forwarded-For and X-Forwarded-Proto believed; X-Forwarded-Host never.</summary>
public sealed class ProxyOptions
{
    /// <summary>Addresses of proxies, for example "10.0.0.5".</summary>
    public IList<string> Addresses { get; init; } = [];

    /// <summary>Networks of proxies, for example "10.0.0.0/24".</summary>
    public IList<string> Networks { get; init; } = [];
}
