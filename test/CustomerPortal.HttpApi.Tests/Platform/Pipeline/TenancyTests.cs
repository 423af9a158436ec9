using System.Net;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>Which tenant a request belongs to, and which language it is answered in.</summary>
public sealed class TenancyTests(PipelineHost host) : IClassFixture<PipelineHost>
{
    [Theory]
    [InlineData("localhost", null, null)]
    [InlineData("acme.localhost", null, "Acme")]
    [InlineData("ACME.localhost", null, "Acme")]
    [InlineData(FakeAccounts.BoltsHost, null, "Bolt")]
    [InlineData("localhost", "acme", "Acme")]
    [InlineData("localhost", "bbbbbbbb-0000-7000-8000-000000000001", "Bolt")]
    [InlineData("acme.localhost", "bolt", "Acme")]
    [InlineData("127.0.0.1", null, null)]
    public async Task An_anonymous_request_belongs_to_its_host_name_else_to_what_it_names(string hostName, string? header, string? tenant)
    {
        using var browser = host.Browse(hostName);
        if (header is not null)
        {
            browser.Headers["__tenant"] = header;
        }

        (await TenantAsync(browser, "/api/test/who")).ShouldBe(Id(tenant));
    }

    [Theory]
    [InlineData("/api/test/who?__tenant=acme", null)]
    [InlineData("/api/test/who", "acme")]
    public async Task Query_and_cookie_name_a_tenant_too(string path, string? cookie)
    {
        using var browser = host.Browse();
        if (cookie is not null)
        {
            browser.Cookies["__tenant"] = cookie;
        }

        (await TenantAsync(browser, path)).ShouldBe(FakeAccounts.Acme.Id);
    }

    [Theory]
    [InlineData("nobody.localhost", "/api/test/who")]
    [InlineData("localhost", "/api/test/who?__tenant=nobody")]
    public async Task A_tenant_that_does_not_exist_is_refused_but_for_the_configuration(string hostName, string path)
    {
        using var browser = host.Browse(hostName);

        (await (await browser.GetAsync(path)).CodeAsync(HttpStatusCode.BadRequest)).ShouldBe("Tenancy:Unknown");
        (await TenantAsync(browser, path.Replace("who", "who-lenient", StringComparison.Ordinal))).ShouldBe(TenantIds.Host);
    }

    [Theory]
    [Trait("Check", "T4")]
    [InlineData("__tenant", "bolt")]
    [InlineData("__tenant", "bbbbbbbb-0000-7000-8000-000000000001")]
    [InlineData("__tenant", "nobody")]
    public async Task A_session_whose_request_names_another_tenant_is_refused(string header, string value)
    {
        using var browser = await host.StaffAsync();
        browser.Headers[header] = value;

        (await (await browser.GetAsync("/api/test/signed-in")).CodeAsync(HttpStatusCode.BadRequest)).ShouldBe("Tenancy:Mismatch");
        (await TenantAsync(browser, "/api/test/who-lenient")).ShouldBe(FakeAccounts.Acme.Id);
    }

    [Fact]
    public async Task A_session_taken_to_the_host_name_of_another_tenant_is_refused()
    {
        using var own = await host.StaffAsync();
        using var browser = host.Browse(FakeAccounts.BoltsHost);
        browser.Cookies["__Host-CustomerPortal.Staff"] = own.Cookies["__Host-CustomerPortal.Staff"];

        (await (await browser.GetAsync("/api/test/signed-in")).CodeAsync(HttpStatusCode.BadRequest)).ShouldBe("Tenancy:Mismatch");
    }

    [Fact]
    public async Task The_host_admin_is_at_the_host_and_nowhere_else()
    {
        using var browser = await host.StaffAsync(TenantIds.Host);

        (await TenantAsync(browser, "/api/test/who")).ShouldBe(TenantIds.Host);
        browser.Headers["__tenant"] = "acme";
        (await browser.GetAsync("/api/test/who")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(null, "nl,en;q=0.5", "nl")]
    [InlineData(null, "nl-BE", "nl")]
    [InlineData(null, "fr,ar;q=0.1", "ar")]
    [InlineData(null, "fr", "en")]
    [InlineData(null, ";;;", "en")]
    [InlineData("c%3Dnl%7Cuic%3Dnl", "ar", "nl")]
    [InlineData("c%3Dfr%7Cuic%3Dfr", "ar", "ar")]
    [InlineData("nonsense", "ar", "ar")]
    public async Task The_language_is_the_cookie_s_then_the_browser_s_among_those_installed(string? cookie, string accepted, string language)
    {
        using var browser = host.Browse();
        browser.Headers["Accept-Language"] = accepted;
        if (cookie is not null)
        {
            browser.Cookies[".AspNetCore.Culture"] = cookie;
        }

        (await (await browser.GetAsync("/api/test/who")).JsonAsync()).GetProperty("language").GetString().ShouldBe(language);
    }

    [Fact]
    public async Task A_contact_is_answered_in_the_contact_s_language()
    {
        using var browser = await host.ContactAsync();
        browser.Headers["Accept-Language"] = "nl";

        (await (await browser.GetAsync("/api/portal/test/who")).JsonAsync()).GetProperty("language").GetString().ShouldBe("ar");
    }

    private static async Task<Guid> TenantAsync(TestBrowser browser, string path) =>
        (await (await browser.GetAsync(path)).JsonAsync(HttpStatusCode.OK)).GetProperty("tenantId").GetGuid();

    private static Guid Id(string? tenant) => tenant switch
    {
        "Acme" => FakeAccounts.Acme.Id,
        "Bolt" => FakeAccounts.Bolt.Id,
        _ => TenantIds.Host,
    };
}
