using Microsoft.AspNetCore.Builder;

namespace CustomerPortal.Platform.Rights;

/// <summary>Marks what a contact may reach that has a duty to do first (terms to accept). Whatever anybody may call needs no mark.</summary>
internal sealed class BeforeDutiesMark
{
    public static readonly BeforeDutiesMark Instance = new();
}

/// <summary>Said on the line of the endpoint.</summary>
internal static class BeforeDutiesMarkExtensions
{
    /// <summary>The duty itself needs it, or leaving does.</summary>
    public static T BeforeDuties<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.WithMetadata(BeforeDutiesMark.Instance);
}
