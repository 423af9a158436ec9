using Microsoft.AspNetCore.Builder;

namespace CustomerPortal.Platform.Rights;

/// <summary>Said on the line of each endpoint (or of its group).</summary>
public static class EndpointRightExtensions
{
    /// <summary>Anybody may call it.</summary>
    public static T ForAnybody<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.With(new EndpointRight.Anonymous());

    /// <summary>Any signed-in staff account may call it.</summary>
    public static T ForStaff<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.With(new EndpointRight.SignedIn());

    /// <summary>Staff with the permission may call it; others get 403.</summary>
    public static T Needs<T>(this T builder, string permission)
        where T : IEndpointConventionBuilder => builder.With(new EndpointRight.Permission(permission));

    /// <summary>Any signed-in contact may call it.</summary>
    public static T ForContacts<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.With(new EndpointRight.Contact());

    /// <summary>Contacts with the portal right may call it; for others it does not exist.</summary>
    public static T NeedsPortalRight<T>(this T builder, string right)
        where T : IEndpointConventionBuilder => builder.With(new EndpointRight.PortalRight(right));

    private static T With<T>(this T builder, EndpointRight right)
        where T : IEndpointConventionBuilder => builder.WithMetadata(right);
}
