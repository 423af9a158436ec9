using Microsoft.AspNetCore.Builder;

namespace CustomerPortal.Platform.Security;

/// <summary>Marks an endpoint whose pictures stand in mails too: other origins may show them, and nothing in them runs.</summary>
public sealed class PublicPicture
{
    internal static readonly PublicPicture Instance = new();
}

/// <summary>Said on the line of the endpoint.</summary>
public static class PublicPictureExtensions
{
    /// <summary>A picture for anybody, anywhere.</summary>
    public static T AsPublicPicture<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.WithMetadata(PublicPicture.Instance);
}
