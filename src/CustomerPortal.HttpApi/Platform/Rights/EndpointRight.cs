namespace CustomerPortal.Platform.Rights;

/// <summary>What an endpoint demands; every endpoint carries exactly one of these (a test refuses one without).</summary>
public abstract record EndpointRight
{
    /// <summary>Anybody.</summary>
    public sealed record Anonymous : EndpointRight;

    /// <summary>A signed-in staff account, whatever its roles.</summary>
    public sealed record SignedIn : EndpointRight;

    /// <summary>A staff account with the permission.</summary>
    public sealed record Permission(string Name) : EndpointRight;

    /// <summary>A contact in the client area, whatever its rights.</summary>
    public sealed record Contact : EndpointRight;

    /// <summary>A contact with the portal right; without it the route does not exist (404).</summary>
    public sealed record PortalRight(string Name) : EndpointRight;
}
