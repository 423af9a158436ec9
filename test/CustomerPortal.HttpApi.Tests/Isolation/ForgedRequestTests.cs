using System.Net;
using System.Text;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Antiforgery;
using CustomerPortal.Platform.Rights;
using CustomerPortal.TestBase.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Isolation;

/// <summary>What another site makes a browser send is refused on every route that writes, and changes nothing (N11).</summary>
[Collection(FilledTenants.Name)]
public sealed class ForgedRequestTests(IsolationHost host)
{
    // Route → what proves the call; no cookie counts there.
    private static readonly Dictionary<string, string> Proved = new()
    {
        ["POST /api/messaging/unsubscribe/{token}"] = "token of the mail",
        ["POST /api/messaging/bounces/{tenantId:guid}"] = "signature of the provider",
    };

    private static IEnumerable<RouteCase> Unsafe => RouteCases.All.Where(c => !c.IsSafe && !Proved.ContainsKey(c.Key));

    [Fact]
    [Trait("Check", "N11")]
    public void Only_the_written_list_takes_a_call_without_the_token() =>
        (from endpoint in host.Endpoints
         let proof = endpoint.Metadata.GetMetadata<ProvedByItself>()?.Proof
         where proof is not null
         from key in RouteCases.KeysOf(endpoint)
         where !key.StartsWith("GET ", StringComparison.Ordinal)
         select (key, proof)).ShouldBe(Proved.Select(p => (p.Key, p.Value)), ignoreOrder: true);

    [Fact]
    [Trait("Check", "N11")]
    public async Task No_route_that_writes_takes_a_call_without_the_token_or_from_another_site()
    {
        var before = await TenantRows.OfAsync(host, host.A.Tenant.Id);
        using var atHost = await host.HostAdministratorAsync();
        var rights = host.Endpoints.SelectMany(e => RouteCases.KeysOf(e).Select(key => (key, Right: e.Metadata.GetMetadata<EndpointRight>()!))).ToDictionary(r => r.key, r => r.Right);
        var taken = new List<string>();
        var asked = 0;
        foreach (var route in Unsafe)
        {
            var caller = rights[route.Key] switch
            {
                EndpointRight.Contact or EndpointRight.PortalRight => (host.A.FirstContact, host.A.First),
                EndpointRight.Permission { Name: var name } when IsOfHost(name) => (atHost, host.Scratch),
                _ => (route.Route.StartsWith("/api/portal/", StringComparison.Ordinal) ? host.A.FirstContact : host.A.Admin, host.A.First),
            };
            foreach (var forged in new[] { Forgery.NoToken, Forgery.OtherOrigin, Forgery.TextBody })
            {
                asked++;
                var answer = await AskAsync(caller, route, forged);
                if (!answer.StartsWith("400 ", StringComparison.Ordinal) && !(forged == Forgery.TextBody && answer.StartsWith("415 ", StringComparison.Ordinal)))
                {
                    taken.Add($"{route.Key}, {forged}: {answer}");
                }
            }
        }

        asked.ShouldBeGreaterThan(400);
        taken.ShouldBeEmpty();
        await host.DeliveredAsync(host.A.Tenant.Id);
        TenantRows.Differences(before, await TenantRows.OfAsync(host, host.A.Tenant.Id)).ShouldBeEmpty();
    }

    private static async Task<string> AskAsync((TestBrowser Browser, World Own) caller, RouteCase route, Forgery forged)
    {
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), RouteCase.Fill(route.Address, kind => Uri.EscapeDataString(caller.Own[kind])))
        {
            // Text is what a form of another site can send without asking first.
            Content = new StringContent(RouteCase.Fill(route.Body ?? "{}", kind => caller.Own[kind]), Encoding.UTF8, forged == Forgery.TextBody ? "text/plain" : "application/json"),
        };
        if (forged == Forgery.OtherOrigin)
        {
            request.Headers.TryAddWithoutValidation("Origin", "https://evil.example");
        }

        caller.Browser.SendsToken = forged == Forgery.OtherOrigin;
        using var answer = await caller.Browser.SendAsync(request);
        caller.Browser.SendsToken = true;
        var body = await answer.Content.ReadAsStringAsync();

        // A 400 of another kind would say that the call was let in.
        return answer.StatusCode == HttpStatusCode.BadRequest && !body.Contains("\"Platform:AntiforgeryInvalid\"", StringComparison.Ordinal) ? body : $"{(int)answer.StatusCode} {body}";
    }

    private bool IsOfHost(string permission) => host.Services.GetRequiredService<PermissionRegistry>().Find(permission)?.Side == PermissionSide.Host;

    private enum Forgery
    {
        NoToken,
        OtherOrigin,
        TextBody,
    }
}
