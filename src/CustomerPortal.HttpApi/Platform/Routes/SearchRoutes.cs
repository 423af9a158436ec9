using CustomerPortal.Platform.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Routes;

/// <summary>Lists with filters of their own.</summary>
internal static class SearchRoutes
{
    /// <summary>
    /// Maps a list whose request extends <see cref="ListRequest"/>. Every other endpoint is bound by code made at build time, which starts a host
    /// in a fifth of the time but reads no inherited property: filter and paging would be ignored without a word. Here the handler is not known at
    /// build time, so that these are bound while running (SearchRouteTests).
    /// </summary>
    public static RouteHandlerBuilder MapSearch(this IEndpointRouteBuilder routes, string pattern, Delegate handler, string? method = null) =>
#pragma warning disable RDG002 // that is what it is for
        routes.MapMethods(pattern, [method ?? HttpMethods.Get], handler);
#pragma warning restore RDG002
}
