using Microsoft.AspNetCore.Builder;

namespace CustomerPortal.Platform.Security;

/// <summary>Marks an endpoint that answers with html that is not ours, for a frame on one of our pages.</summary>
public sealed class SandboxedContent
{
    internal static readonly SandboxedContent Instance = new(false);

    internal static readonly SandboxedContent Drawing = new(true);

    private SandboxedContent(bool draws) => Draws = draws;

    /// <summary>Whether the frame draws what the page around it says, by the one script that carries the answer's nonce.</summary>
    internal bool Draws { get; }
}

/// <summary>Said on the line of the endpoint.</summary>
public static class SandboxedContentExtensions
{
    /// <summary>The answer is shown in a frame, as another origin, without scripts.</summary>
    public static T InSandbox<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.WithMetadata(SandboxedContent.Instance);

    /// <summary>The answer is an empty frame that draws html which the page around it hands over, as another origin; what it draws runs nothing.</summary>
    public static T InDrawingSandbox<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.WithMetadata(SandboxedContent.Drawing);
}
