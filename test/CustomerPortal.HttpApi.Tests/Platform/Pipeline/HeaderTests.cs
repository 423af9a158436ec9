using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>Every kind of answer carries the security headers; pages allow their own nonce and nothing inline.</summary>
public sealed class HeaderTests(FrontEndTests.Host host) : IClassFixture<FrontEndTests.Host>
{
    public static TheoryData<string> Answers =>
        ["/", "/clients/", "/main-ABCDEFGH.js", "/api/test/who", "/api/test/throw/other", "/api/test/signed-in", "/api/nothing", "/nothing.js", "/health/live", "/openapi/v1.json", "/clients", "/api/test/pdf", "/api/test/mail"];

    [Theory]
    [Trait("Check", "X9")]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_has_the_headers(string path)
    {
        using var browser = host.Browse();

        var response = await browser.GetAsync(path);

        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "Referrer-Policy").ShouldBe("no-referrer");
        Header(response, "Permissions-Policy").ShouldContain("camera=()");
        Header(response, "Strict-Transport-Security").ShouldContain("max-age=31536000");
        var policy = Header(response, "Content-Security-Policy");
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldContain("frame-ancestors");
        policy.Split(';').Where(d => d.Contains("script-src", StringComparison.Ordinal)).ShouldAllBe(d => !d.Contains("unsafe"));
        response.Headers.Contains("Server").ShouldBeFalse();
        if (path.StartsWith("/api", StringComparison.Ordinal))
        {
            response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        }
    }

    [Theory]
    [Trait("Check", "Z3")]
    [InlineData("/account/reset-password?token=secret")]
    [InlineData("/account/accept-invitation?token=secret")]
    [InlineData("/account/impersonate")]
    [InlineData("/clients/reset-password")]
    [InlineData("/clients/welcome")]
    [InlineData("/clients/link")]
    public async Task The_page_of_a_link_from_a_mail_is_kept_nowhere_and_told_to_nobody(string path)
    {
        using var browser = host.Browse();

        var response = await browser.GetAsync(path);

        response.IsSuccessStatusCode.ShouldBeTrue();
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        Header(response, "Referrer-Policy").ShouldBe("no-referrer");
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_page_carries_the_nonce_of_its_own_answer()
    {
        using var browser = host.Browse();

        var first = await browser.GetAsync("/");
        var second = await browser.GetAsync("/");

        var nonce = Header(first, "Content-Security-Policy").Split("'nonce-")[1].Split('\'')[0];
        Convert.FromBase64String(nonce).Length.ShouldBe(16);
        (await first.Content.ReadAsStringAsync()).ShouldBe($"<html><script nonce=\"{nonce}\"></script>admin</html>");
        Header(second, "Content-Security-Policy").ShouldNotContain(nonce);
    }

    [Fact]
    public async Task A_mail_is_shown_in_a_frame_of_ours_without_scripts()
    {
        using var browser = host.Browse();

        var policy = Header(await browser.GetAsync("/api/test/mail"), "Content-Security-Policy");

        policy.ShouldContain("frame-ancestors 'self'");
        policy.ShouldEndWith("; sandbox");
        policy.ShouldNotContain("script-src");
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).ShouldHaveSingleItem();
}
