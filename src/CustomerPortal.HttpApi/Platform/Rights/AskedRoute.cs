using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Rights;

/// <summary>What a refused request asked for, as the audit log keeps it.</summary>
internal static class AskedRoute
{
    /// <summary>The method and the route with the ids that were asked for; words that were typed stay out of the log.</summary>
    public static string Of(HttpContext context)
    {
        var asked = "/" + (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.Trim('/');
        foreach (var (name, value) in context.Request.RouteValues)
        {
            if (Guid.TryParse(value?.ToString(), out var id))
            {
                asked = asked.Replace($"{{{name}:guid}}", id.ToString(), StringComparison.Ordinal);
            }
        }

        return $"{context.Request.Method} {asked}";
    }
}
