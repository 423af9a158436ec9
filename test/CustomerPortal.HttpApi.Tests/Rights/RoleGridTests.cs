using System.Net;
using CustomerPortal.Isolation;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Rights;

/// <summary>
/// Z6: somebody of each ready-made role calls every route that needs a permission. The route lets through whom the document names and
/// nobody else; a person without a role meets 403 everywhere, on a route of tomorrow too.
/// </summary>
public sealed class RoleGridTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string NoRole = "no role";
    private static readonly Guid Nothing = Guid.Parse("0197a000-0000-7000-8000-000000000001");

    public static TheoryData<string> Roles => [.. ReadyMadeRoles.All, NoRole];

    [Theory]
    [MemberData(nameof(Roles))]
    [Trait("Check", "Z6")]
    public async Task A_role_passes_where_the_document_says(string role)
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("somebody", role == NoRole ? [] : [role]);
        using var browser = await tenant.SignInAsync("somebody");
        var registry = portal.Services.GetRequiredService<PermissionRegistry>();

        var wrong = new List<string>();
        foreach (var (route, permission) in RoleMatrix.Routes(portal.Services))
        {
            var expected = role != NoRole && RoleMatrix.Has(registry.Find(permission)!, role);
            var status = await CallAsync(browser, RouteCases.All.First(c => c.Key == route));
            if (status == HttpStatusCode.Unauthorized || expected != (status != HttpStatusCode.Forbidden))
            {
                wrong.Add($"{route} ({permission}): {(int)status}");
            }
        }

        wrong.ShouldBeEmpty(role);
    }

    // With ids of nothing and without a body: what is let through finds nothing or refuses the input.
    private static async Task<HttpStatusCode> CallAsync(TestBrowser browser, RouteCase route)
    {
        var request = new HttpRequestMessage(new HttpMethod(route.Method), RouteCase.Fill(route.Address, _ => Nothing.ToString()));
        if (!route.IsSafe)
        {
            request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        }

        using var response = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.StatusCode;
    }
}
