using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Rights;

/// <summary>Refuses to start a host in which an endpoint states no right, two, or one that its path's session can never meet.</summary>
internal static class RightsCheck
{
    public static void Run(IEnumerable<EndpointDataSource> sources)
    {
        var faults = sources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Select(Fault).OfType<string>().Distinct().ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException("Endpoints without a clear right:" + Environment.NewLine + string.Join(Environment.NewLine, faults));
        }
    }

    private static string? Fault(RouteEndpoint endpoint)
    {
        var route = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
        var methods = string.Join(',', endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"]);
        var rights = endpoint.Metadata.GetOrderedMetadata<EndpointRight>();
        var inPortal = new PathString(route).StartsWithSegments(SessionSchemes.PortalPath);
        return rights switch
        {
            [] => $"{methods} {route}: no right (ForAnybody, ForStaff, Needs, ForContacts, NeedsPortalRight)",
            [EndpointRight.Contact or EndpointRight.PortalRight] when !inPortal => $"{methods} {route}: contacts sign in under {SessionSchemes.PortalPath} only",
            [EndpointRight.SignedIn or EndpointRight.Permission] when inPortal => $"{methods} {route}: staff never signs in under {SessionSchemes.PortalPath}",
            [_] => null,
            _ => $"{methods} {route}: {rights.Count} rights; say it once, on the group or on the line",
        };
    }
}
