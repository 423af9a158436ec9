using System.Net;
using System.Text.Json;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Portal;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Isolation;

/// <summary>Staff who looks as a contact sees what the contact sees on every route, changes nothing, and is seen doing it.</summary>
[Collection(FilledTenants.Name)]
public sealed class ViewAsTests(IsolationHost host)
{
    private const string ViewCookie = "__Host-CustomerPortal.View";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Check", "Z1")]
    [Trait("Requirement", "IXO-02")]
    public async Task On_every_route_of_the_client_area_the_view_is_what_the_contact_gets(bool isNarrow)
    {
        var (id, contact) = isNarrow ? await NarrowAsync() : (host.A.First["contact"], host.A.FirstContact);
        using var view = await ViewAsync(host.A.First["customer"], id);
        var routes = RouteCases.All.Where(c => c.Method == "GET" && c.Route.StartsWith("/api/portal/", StringComparison.Ordinal) && !IsPersonal(c)).ToList();
        routes.Count.ShouldBeGreaterThan(8);

        foreach (var world in new[] { host.A.First, host.A.Second, host.B.First })
        {
            foreach (var route in routes.Where(r => r.Route is not "/api/portal/view" and not "/api/portal/looks"))
            {
                var seen = await AskAsync(view, route, world);
                var real = await AskAsync(contact, route, world);

                seen.ShouldBe(real, $"{route.Key} with ids of {world.Canary}");
            }
        }

        (await view.GetAsync("/api/portal/statement")).StatusCode.ShouldBe(isNarrow ? HttpStatusCode.NotFound : HttpStatusCode.OK);
    }

    [Fact]
    [Trait("Check", "Z4")]
    public async Task A_view_changes_nothing_and_does_not_see_what_is_the_persons_own()
    {
        using var view = await ViewAsync(host.A.First);
        var before = await TenantRows.OfAsync(host, host.A.Tenant.Id);

        foreach (var route in RouteCases.All.Where(c => c.Route.StartsWith("/api/portal/", StringComparison.Ordinal) && (c.Method != "GET" || IsPersonal(c))))
        {
            using var answer = await view.SendAsync(Request(route, host.A.First));

            (await answer.CodeAsync(HttpStatusCode.Forbidden)).ShouldBe("Platform:OnlyLooking", route.Key);
        }

        TenantRows.Differences(before, await TenantRows.OfAsync(host, host.A.Tenant.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_reason_for_each_hidden_item_is_told()
    {
        using var admin = await host.A.Tenant.AdministratorAsync();
        var contact = await (await admin.PostAsync($"/api/customers/{host.A.First["customer"]}/contacts", new { name = "Narrow", email = "narrow@example.com" })).JsonAsync();
        var id = contact.GetProperty("id").GetString()!;
        await admin.SaveFormAsync($"/api/customers/{host.A.First["customer"]}/contacts/{id}/rights", new { rights = new[] { "Invoices" } });
        using var view = await ViewAsync(host.A.First["customer"], id);

        var told = await (await view.GetAsync("/api/portal/view")).JsonAsync(HttpStatusCode.OK);

        told.GetProperty("contactName").GetString().ShouldBe("Narrow");
        var hidden = told.GetProperty("hidden").EnumerateArray().Select(h => (h.GetProperty("reason").GetString(), h.GetProperty("right").GetString())).ToList();
        hidden.ShouldContain((nameof(PortalHiddenReason.NotSignedInYet), null));
        hidden.ShouldContain((nameof(PortalHiddenReason.RightOff), "Statements"));
        hidden.ShouldContain((nameof(PortalHiddenReason.Draft), "Invoices"));
        hidden.ShouldNotContain((nameof(PortalHiddenReason.RightOff), "Invoices"));
        (await view.GetAsync("/api/portal/statement")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.A.FirstContact.GetAsync("/api/portal/view")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_contact_and_the_audit_log_tell_who_looked_and_why()
    {
        using var view = await ViewAsync(host.B.First["customer"], host.B.First["contact"], host.B, "Asked by phone");
        using var admin = await host.B.Tenant.AdministratorAsync();

        var looks = (await (await host.B.FirstContact.GetAsync("/api/portal/looks")).JsonAsync(HttpStatusCode.OK)).GetProperty("items");
        var entries = (await (await admin.GetAsync($"/api/auditing/entries?action=ViewedAs&entityId={host.B.First["contact"]}")).JsonAsync(HttpStatusCode.OK)).GetProperty("items");

        looks[0].GetProperty("by").GetString().ShouldBe("admin");
        looks[0].GetProperty("reason").GetString().ShouldBe("Asked by phone");
        entries[0].GetProperty("reason").GetString().ShouldBe("Asked by phone");
        (await (await host.A.FirstContact.GetAsync("/api/portal/looks")).Content.ReadAsStringAsync()).ShouldNotContain("Asked by phone");
    }

    [Fact]
    [Trait("Check", "N8")]
    public async Task A_view_leaves_the_contacts_own_session_alone_and_ends_with_the_staffs()
    {
        using var view = await ViewAsync(host.A.First);
        foreach (var (name, value) in host.A.FirstContact.Cookies.Where(c => c.Key.Contains("Contact", StringComparison.Ordinal) || c.Key == "XSRF-TOKEN-PORTAL"))
        {
            view.Cookies[name] = value;
        }

        var token = view.Cookies["XSRF-TOKEN-PORTAL"];
        (await ViewedByAsync(view)).ShouldBe("admin");
        view.Cookies["XSRF-TOKEN-PORTAL"].ShouldBe(token);
        view.Headers.Remove("X-View-As");
        (await ViewedByAsync(view)).ShouldBeNull();

        view.Headers["X-View-As"] = "1";
        (await view.PostAsync("/api/account/logout")).EnsureSuccessStatusCode();
        (await view.GetAsync("/api/portal/home")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        view.Headers.Remove("X-View-As");
        (await view.GetAsync("/api/portal/home")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("Check", "Z10")]
    public async Task Who_lacks_the_right_looks_at_nothing_and_a_view_dies_with_the_right()
    {
        using var reader = await host.A.Tenant.SignInAsync("reader");
        (await reader.PostAsync(Address(host.A.First), new { })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var admin = await host.A.Tenant.AdministratorAsync();
        await GrantAsync(admin, true);
        using var allowed = await host.A.Tenant.SignInAsync("reader");
        (await allowed.PostAsync(Address(host.A.First), new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
        allowed.Headers["X-View-As"] = "1";
        (await allowed.GetAsync("/api/portal/home")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await GrantAsync(admin, false);

        (await allowed.GetAsync("/api/portal/home")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    /// <summary>A colleague of the first contact who may see invoices and nothing else, signed in.</summary>
    private async Task<(string Id, TestBrowser Browser)> NarrowAsync()
    {
        var contacts = $"/api/customers/{host.A.First["customer"]}/contacts";
        var email = $"{Guid.CreateVersion7():N}@example.com";
        var made = await (await host.A.Admin.PostAsync(contacts, new { name = "Narrow too", email, rights = new[] { "Invoices" } })).JsonAsync(HttpStatusCode.Created);
        var contact = new TestContact(host.A.Tenant, host.A.First["customer"], made.GetProperty("id").GetString()!, email);
        using var stranger = await host.A.Tenant.VisitorAsync();
        var token = await host.A.Tenant.TokenAsync(TokenPurposes.ContactInvitation, Guid.Parse(contact.ContactId));
        (await stranger.PostAsync("/api/portal/account/accept-invitation", new { token, password = TestContact.Password })).StatusCode.ShouldBe(HttpStatusCode.OK);
        return (contact.ContactId, await contact.SignInAsync());
    }

    private static bool IsPersonal(RouteCase route) => route.Route.StartsWith("/api/portal/account/", StringComparison.Ordinal);

    private static string Address(World world) => $"/api/customers/{world["customer"]}/contacts/{world["contact"]}/view-as";

    private static HttpRequestMessage Request(RouteCase route, World world)
    {
        var request = new HttpRequestMessage(new HttpMethod(route.Method), RouteCase.Fill(route.Address, kind => Uri.EscapeDataString(world[kind])));
        if (route.Body is { } body)
        {
            request.Content = new StringContent(RouteCase.Fill(body, kind => world[kind]), System.Text.Encoding.UTF8, "application/json");
        }

        return request;
    }

    private static Task<HttpResponseMessage> GrantAsync(TestBrowser admin, bool granted) =>
        admin.SendAsync(HttpMethod.Put, "/api/permission-management/permissions?providerName=R&providerKey=read-only", new
        {
            permissions = new[] { new { name = "Portal.ViewAs", isGranted = granted } },
        });

    private static async Task<string?> ViewedByAsync(TestBrowser browser) =>
        (await (await browser.GetAsync("/api/portal/session")).JsonAsync(HttpStatusCode.OK)).GetProperty("viewedBy").GetString();

    private static async Task<Answer> AskAsync(TestBrowser browser, RouteCase route, World world)
    {
        using var response = await browser.SendAsync(Request(route, world));
        var answer = await Answer.ReadAsync(response, []);

        // Who looks is the one thing that differs, and that the view gets no token of the contact's.
        return route.Route != "/api/portal/session" ? answer : answer with
        {
            Headers = string.Join('\n', answer.Headers.Split('\n').Where(h => !h.StartsWith("Set-Cookie: XSRF-TOKEN-PORTAL=", StringComparison.Ordinal))),
            Body = answer.Body.Replace("\"viewedBy\":\"admin\"", "\"viewedBy\":null", StringComparison.Ordinal),
        };
    }

    private Task<TestBrowser> ViewAsync(World world) => ViewAsync(world["customer"], world["contact"]);

    private async Task<TestBrowser> ViewAsync(string customer, string contact, TenantWorlds? worlds = null, string? reason = null)
    {
        var admin = await (worlds ?? host.A).Tenant.AdministratorAsync();
        var opened = await (await admin.PostAsync($"/api/customers/{customer}/contacts/{contact}/view-as", new { reason })).JsonAsync(HttpStatusCode.OK);
        opened.GetProperty("url").GetString().ShouldBe("/clients/?viewAs=1");
        admin.Cookies.ShouldContainKey(ViewCookie);
        admin.Headers["X-View-As"] = "1";
        return admin;
    }
}
