using System.Reflection;
using System.Text.RegularExpressions;
using CustomerPortal.Platform.Lists;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform;

/// <summary>Every list reads what every list accepts, whatever its request inherits.</summary>
public sealed partial class SearchRouteTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task No_list_ignores_how_many_rows_are_asked_for()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        using var host = await portal.HostAdministratorAsync();
        var lists = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<MethodInfo>()?.GetParameters().Any(p => p.ParameterType.IsAssignableTo(typeof(ListRequest))) == true)
            .Where(e => !e.RoutePattern.RawText!.StartsWith("/api/portal", StringComparison.Ordinal))
            .ToList();

        lists.Count.ShouldBeGreaterThan(20);
        foreach (var list in lists)
        {
            var path = AnyId().Replace(list.RoutePattern.RawText!, _ => Guid.CreateVersion7().ToString()).Replace("{code}", "EUR", StringComparison.Ordinal);
            var reader = path.StartsWith("/api/multi-tenancy", StringComparison.Ordinal) || path.StartsWith("/api/editions", StringComparison.Ordinal) ? host : admin;
            var asked = $"{path}?maxResultCount=0&language=nl";
            var answer = list.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Contains("POST") ? await reader.PostAsync(asked, new { }) : await reader.GetAsync(asked);
            var told = await answer.Content.ReadAsStringAsync();
            ((int)answer.StatusCode).ShouldBe(400, $"{asked}: {told}");
            told.ShouldContain("maxResultCount", Case.Insensitive, asked);
        }
    }

    [GeneratedRegex(@"\{\w+:guid\}")]
    private static partial Regex AnyId();
}
