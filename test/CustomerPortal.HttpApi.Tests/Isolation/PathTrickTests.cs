using System.Text;
using CustomerPortal.Platform.Rights;
using CustomerPortal.TestBase.Http;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Isolation;

/// <summary>However a route is spelled and whatever method a header claims, the decision is the same (Z11); a body that is no JSON by its type is not read (N11).</summary>
public sealed class PathTrickTests(IsolationHost host) : IClassFixture<IsolationHost>
{
    private static readonly (string Name, Func<string, string> Spell)[] Spellings =
    [
        ("upper case", path => path.ToUpperInvariant()),
        ("semicolon", path => path + ";x"),
        ("trailing dot", path => path + "."),
        ("trailing slash", path => path + "/"),
        ("encoded slash", path => "/api" + path["/api".Length..].Replace("/", "%2f", StringComparison.Ordinal)),
        ("encoded letter", path => path.Replace("/api/", "/%61pi/", StringComparison.Ordinal)),
        ("double slash", path => path.Replace("/api/", "//api/", StringComparison.Ordinal)),
        ("dot segment", path => path.Replace("/api/", "/x/../api/", StringComparison.Ordinal)),
    ];

    private static readonly string[] Overrides = ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"];

    [Fact]
    [Trait("Check", "Z11")]
    public async Task No_spelling_opens_what_is_closed()
    {
        var stranger = await host.StrangerAsync(host.A.Tenant.Host);
        var reader = await host.A.Tenant.SignInAsync("reader");
        var found = new List<string>();
        var asked = 0;
        foreach (var (who, browser) in new[] { ("nobody", stranger), ("reader", reader) })
        {
            foreach (var route in Closed())
            {
                var path = RouteCase.Fill(route.Address, kind => host.A.First[kind]);
                var plain = await StatusAsync(browser, route.Method, path, null, null);
                if (plain < 400)
                {
                    continue;
                }

                foreach (var (name, spell) in Spellings)
                {
                    var parts = path.Split('?', 2);
                    var spelled = spell(parts[0]) + (parts.Length > 1 ? "?" + parts[1] : string.Empty);
                    asked++;
                    Judge(found, who, route, name, plain, await StatusAsync(browser, route.Method, spelled, null, null));
                }

                foreach (var header in Overrides)
                {
                    asked++;
                    Judge(found, who, route, header, plain, await StatusAsync(browser, "POST", path, header, route.Method));
                }

                foreach (var method in new[] { "HEAD", "OPTIONS", "TRACE" })
                {
                    asked++;
                    Judge(found, who, route, method, plain, await StatusAsync(browser, method, path, null, null));
                }
            }
        }

        asked.ShouldBeGreaterThan(2_000);
        found.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Check", "N11")]
    public async Task A_body_that_is_not_called_JSON_changes_nothing()
    {
        var admin = host.A.Admin;
        var found = new List<string>();
        var asked = 0;
        var withBody = RouteCases.All.Where(c => c.Body is not null && !c.Address.StartsWith("/api/portal", StringComparison.Ordinal) && c.Last == 0).ToList();
        foreach (var route in withBody)
        {
            foreach (var type in new[] { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x" })
            {
                var body = RouteCase.Fill(route.Body!, kind => host.A.First[kind]);
                var request = new HttpRequestMessage(new HttpMethod(route.Method), RouteCase.Fill(route.Address, kind => host.A.First[kind]))
                {
                    Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
                };
                request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
                using var answer = await admin.SendAsync(request);
                asked++;
                if ((int)answer.StatusCode is < 400 or >= 500)
                {
                    found.Add($"{route.Key} as {type}: {(int)answer.StatusCode}");
                }
            }
        }

        asked.ShouldBeGreaterThan(100);
        found.ShouldBeEmpty();
    }

    /// <summary>Routes that not everybody may call.</summary>
    private IEnumerable<RouteCase> Closed()
    {
        var open = host.Endpoints.Where(e => e.Metadata.GetMetadata<EndpointRight>() is EndpointRight.Anonymous).SelectMany(RouteCases.KeysOf).ToHashSet();
        return RouteCases.All.Where(c => !open.Contains(c.Key) && c.Last == 0).DistinctBy(c => c.Key);
    }

    private static void Judge(List<string> found, string who, RouteCase route, string trick, int plain, int status)
    {
        if (status < 400)
        {
            found.Add($"{who} {route.Key} by {trick}: {status} instead of {plain}");
        }
    }

    private static async Task<int> StatusAsync(TestBrowser browser, string method, string path, string? header, string? value)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is "POST" or "PUT")
        {
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }

        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);

        // A page of the application is no answer of the API.
        return answer.Content.Headers.ContentType?.MediaType == "text/html" ? 404 : (int)answer.StatusCode;
    }
}
