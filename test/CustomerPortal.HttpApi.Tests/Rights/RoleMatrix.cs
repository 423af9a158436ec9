using System.Globalization;
using System.Text;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Rights;

/// <summary>Ready-made role × permission × route, as etc/docs/rights.md writes it.</summary>
internal static class RoleMatrix
{
    private const string Yes = "●";
    private const string Start = "<!-- matrix: written by RightsDocumentTests -->";

    private static readonly EmbeddedTexts Texts = new();

    /// <summary>Every route of staff that needs a permission: its key and the permission.</summary>
    public static IReadOnlyList<(string Route, string Permission)> Routes(IServiceProvider services) =>
    [
        .. from endpoint in services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
           let right = endpoint.Metadata.GetMetadata<EndpointRight>() as EndpointRight.Permission
           where right is not null
           from key in Isolation.RouteCases.KeysOf(endpoint)
           orderby key.Split(' ')[1], key
           select (key, right.Name),
    ];

    /// <summary>Whether a new tenant's role has it: with everything above it.</summary>
    public static bool Has(PermissionDefinition permission, string role) =>
        permission.Side != PermissionSide.Host
        && (role == ReadyMadeRoles.Administrator || (permission.InReadyMadeRoles.Contains(role) && (permission.Parent is null || Has(permission.Parent, role))));

    /// <summary>The document with its tables written anew; what stands above them stays.</summary>
    public static string Document(string before, IServiceProvider services)
    {
        var registry = services.GetRequiredService<PermissionRegistry>();
        var routes = Routes(services).ToLookup(r => r.Permission, r => r.Route);
        var text = new StringBuilder(before[..(before.IndexOf(Start, StringComparison.Ordinal) + Start.Length)]).Append('\n');
        foreach (var group in registry.Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Texts.Get($"PermissionGroup:{group.Name}", "en")}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"| Right | {string.Join(" | ", ReadyMadeRoles.All)} | Routes |\n|---|{string.Concat(ReadyMadeRoles.All.Select(_ => ":-:|"))}---|\n");
            foreach (var permission in group.Flatten())
            {
                var roles = ReadyMadeRoles.All.Select(role => permission.Side == PermissionSide.Host ? "host" : Has(permission, role) ? Yes : string.Empty);
                text.Append(CultureInfo.InvariantCulture, $"| {Texts.Get($"Permission:{permission.Name}", "en")} `{permission.Name}` | {string.Join(" | ", roles)} | {string.Join("<br>", routes[permission.Name].Select(r => $"`{r}`"))} |\n");
            }
        }

        return text.ToString();
    }
}
