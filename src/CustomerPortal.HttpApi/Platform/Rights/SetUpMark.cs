using Microsoft.AspNetCore.Builder;

namespace CustomerPortal.Platform.Rights;

/// <summary>Marks what a session may reach whose account must set up two-factor first. Whatever anybody may call needs no mark.</summary>
internal sealed class SetUpMark
{
    public static readonly SetUpMark Instance = new();
}

/// <summary>Said on the line of the endpoint (or of its group).</summary>
internal static class SetUpMarkExtensions
{
    /// <summary>Setting up two-factor needs it, or leaving does.</summary>
    public static T ReachableInSetUp<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.WithMetadata(SetUpMark.Instance);
}
