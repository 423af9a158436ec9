using Microsoft.AspNetCore.Builder;

namespace CustomerPortal.Platform.Features;

/// <summary>The module whose switch an endpoint obeys; see <see cref="CustomerPortal.Kernel.FeatureDefinition.Module"/>.</summary>
/// <param name="Name">Name of the module.</param>
public sealed record EndpointModule(string Name);

/// <summary>Said on the module's group, or on the line of an endpoint.</summary>
public static class EndpointModuleExtensions
{
    /// <summary>While the host has switched the module off for the tenant, the endpoint is refused: 403 to staff, 404 to contacts.</summary>
    public static T OfModule<T>(this T builder, string module)
        where T : IEndpointConventionBuilder => builder.WithMetadata(new EndpointModule(module));
}
