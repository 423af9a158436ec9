using System.Net;
using System.Text;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>Every unsafe request needs the token of its session and an origin of ours.</summary>
public sealed class AntiforgeryTests(PipelineHost host) : IClassFixture<PipelineHost>
{
    public static TheoryData<string> Unsafe => ["POST", "PUT", "PATCH", "DELETE"];

    [Theory]
    [Trait("Check", "N11")]
    [MemberData(nameof(Unsafe))]
    public async Task An_unsafe_method_needs_the_token(string method)
    {
        using var browser = await host.StaffAsync();

        (await browser.SendAsync(new HttpMethod(method), "/api/test/change")).StatusCode.ShouldBe(HttpStatusCode.OK);
        browser.SendsToken = false;
        (await (await browser.SendAsync(new HttpMethod(method), "/api/test/change")).CodeAsync(HttpStatusCode.BadRequest)).ShouldBe("Platform:AntiforgeryInvalid");
        (await browser.SendJsonAsync(new HttpMethod(method), "/api/test/change", "{}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [Trait("Check", "N11")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "https://localhost.evil.example")]
    [InlineData("Origin", "https://localhost:444")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_request_from_another_site_is_refused_with_a_good_token_too(string header, string value)
    {
        using var browser = await host.StaffAsync();
        browser.Headers[header] = value;

        (await browser.PostAsync("/api/test/change")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("Origin", "https://localhost")]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    public async Task A_request_from_our_own_pages_passes(string header, string value)
    {
        using var browser = await host.StaffAsync();
        browser.Headers[header] = value;

        (await browser.PostAsync("/api/test/change")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_of_before_the_sign_in_is_worth_nothing_after_it()
    {
        using var browser = host.Browse();
        await browser.GetAsync("/api/test/token");
        var before = browser.Cookies["XSRF-TOKEN"];
        await browser.PostAsync($"/api/test/sign-in?tenantId={FakeAccounts.Acme.Id}");
        var after = browser.Cookies["XSRF-TOKEN"];

        (await browser.PostAsync("/api/test/change")).StatusCode.ShouldBe(HttpStatusCode.OK);
        browser.Cookies["XSRF-TOKEN"] = before;
        (await browser.PostAsync("/api/test/change")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        after.ShouldNotBe(before);
    }

    [Fact]
    public async Task The_token_of_one_session_does_not_serve_the_other()
    {
        using var browser = await host.StaffAsync();
        await browser.GetAsync("/api/portal/test/token");
        await browser.PostAsync("/api/portal/test/sign-in");

        (await browser.PostAsync("/api/portal/test/change")).StatusCode.ShouldBe(HttpStatusCode.OK);
        browser.Cookies["XSRF-TOKEN-PORTAL"] = browser.Cookies["XSRF-TOKEN"];
        (await browser.PostAsync("/api/portal/test/change")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_form_cannot_bring_the_token_in_its_body()
    {
        using var browser = await host.StaffAsync();
        browser.SendsToken = false;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/test/change")
        {
            Content = new StringContent($"__RequestVerificationToken={browser.Cookies["XSRF-TOKEN"]}", Encoding.UTF8, "application/x-www-form-urlencoded"),
        };

        (await browser.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Another_site_cannot_sign_anybody_out_by_a_link()
    {
        using var browser = await host.StaffAsync();
        browser.Headers["Sec-Fetch-Site"] = "cross-site";

        (await browser.GetAsync("/api/test/sign-out")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.GetAsync("/api/test/signed-in")).StatusCode.ShouldBe(HttpStatusCode.OK);
        browser.Headers["Sec-Fetch-Site"] = "same-origin";
        (await browser.GetAsync("/api/test/sign-out")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/api/test/signed-in")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Only_the_request_token_can_be_read_by_scripts()
    {
        using var browser = host.Browse();

        var cookies = (await browser.GetAsync("/api/test/token")).Headers.GetValues("Set-Cookie").ToList();

        cookies.Single(c => c.StartsWith("XSRF-TOKEN=", StringComparison.Ordinal)).ShouldNotContain("httponly", Case.Insensitive);
        var secret = cookies.Single(c => c.StartsWith("__Host-CustomerPortal.Antiforgery=", StringComparison.Ordinal));
        secret.ShouldContain("httponly", Case.Insensitive);
        secret.ShouldContain("secure", Case.Insensitive);
    }
}
