using Microsoft.AspNetCore.Builder;

namespace CustomerPortal.Platform.Security;

/// <summary>Marks an endpoint that answers with html that is not ours, for a frame on one of our pages.</summary>
public sealed class SandboxedContent
{
    internal static readonly SandboxedContent Instance = new();
}

/// <summary>Said on the line of the endpoint.</summary>
public static class SandboxedContentExtensions
{
    /// <summary>The answer is shown in a frame, as another origin, without scripts.</summary>
    public static T InSandbox<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.WithMetadata(SandboxedContent.Instance);
}
