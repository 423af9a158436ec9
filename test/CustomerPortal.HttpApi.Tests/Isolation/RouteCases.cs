using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Isolation;

/// <summary>
/// One line for each route of the host; the sweep fails on a route without one. A line names the kinds of the route's parameters in their
/// order (a kind of <see cref="World"/>, or "=value" for what is no id), then query and body.
/// </summary>
internal static partial class RouteCases
{
    public static IReadOnlyList<RouteCase> All { get; } = [.. Customers, .. Billing, .. Messaging, .. Portal, .. Accounts, .. Platform];

    /// <summary>Routes that nobody checks.</summary>
    public static IReadOnlyList<string> WithoutCase(IEnumerable<RouteEndpoint> endpoints) =>
        [.. endpoints.SelectMany(KeysOf).Distinct().Except(All.Select(c => c.Key))];

    /// <summary>Cases that check nothing.</summary>
    public static IReadOnlyList<string> WithoutRoute(IEnumerable<RouteEndpoint> endpoints) =>
        [.. All.Select(c => c.Key).Distinct().Except(endpoints.SelectMany(KeysOf))];

    /// <summary>"GET /api/customers", one for each method.</summary>
    public static IEnumerable<string> KeysOf(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(method => $"{method} /{endpoint.RoutePattern.RawText!.Trim('/')}");

    private static RouteCase Get(string route, string parameters = "", string query = "") => Make("GET", route, parameters, query, null);

    private static RouteCase Post(string route, string parameters = "", string? body = null, string query = "") => Make("POST", route, parameters, query, body);

    private static RouteCase Put(string route, string parameters = "", string? body = null, string query = "") => Make("PUT", route, parameters, query, body);

    private static RouteCase Delete(string route, string parameters = "", string query = "") => Make("DELETE", route, parameters, query, null);

    private static RouteCase Make(string method, string route, string parameters, string query, string? body)
    {
        var values = new Queue<string>(parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var path = Parameter().Replace(route, _ => Value(values.Dequeue()));
        return new RouteCase(method, route, path + query, body);

        static string Value(string parameter) => parameter[0] == '=' ? parameter[1..] : $"<{parameter}>";
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
