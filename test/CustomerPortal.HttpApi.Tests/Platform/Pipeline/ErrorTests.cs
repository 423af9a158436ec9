using System.Net;
using System.Text.RegularExpressions;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>One table from exception to status, one body, the caller's language, nothing of the inside.</summary>
public sealed partial class ErrorTests(PipelineHost host) : IClassFixture<PipelineHost>
{
    [Theory]
    [Trait("Check", "X10")]
    [InlineData("business", 409, "Kernel:CurrencyUnknown")]
    [InlineData("field", 400, "Kernel:CurrencyUnknown")]
    [InlineData("input", 400, "Platform:InputInvalid")]
    [InlineData("missing", 404, "Platform:NotFound")]
    [InlineData("forbidden", 403, "Platform:Forbidden")]
    [InlineData("concurrency", 409, "Platform:Changed")]
    [InlineData("tries", 429, "Identity:TooManyTries")]
    [InlineData("external", 502, "Platform:Unexpected")]
    [InlineData("away", 503, "Platform:Unavailable")]
    [InlineData("large", 413, "Platform:TooLarge")]
    [InlineData("other", 500, "Platform:Unexpected")]
    public async Task Each_exception_has_its_status_and_code(string kind, int status, string code)
    {
        using var browser = host.Browse();

        var response = await browser.GetAsync($"/api/test/throw/{kind}");

        (await response.CodeAsync((HttpStatusCode)status)).ShouldBe(code);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await response.JsonAsync()).GetProperty("traceId").GetString().ShouldNotBeNullOrEmpty();
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("tries", "8")]
    [InlineData("away", "5")]
    public async Task What_may_be_tried_again_says_when(string kind, string seconds)
    {
        using var browser = host.Browse();

        var response = await browser.GetAsync($"/api/test/throw/{kind}");

        response.Headers.GetValues("Retry-After").ShouldHaveSingleItem().ShouldBe(seconds);
    }

    [Fact]
    public async Task A_rule_about_a_field_names_the_field_in_camel_case_in_the_language_of_the_caller()
    {
        using var browser = host.Browse();
        browser.Headers["Accept-Language"] = "nl-BE";

        var problem = await (await browser.GetAsync("/api/test/throw/field")).JsonAsync();

        problem.GetProperty("errors").GetProperty("lines[0].currency")[0].GetString().ShouldBe("‘XXX’ is geen valuta die gekozen kan worden.");
    }

    [Fact]
    public async Task Routes_of_ABP_speak_its_error_body()
    {
        using var browser = host.Browse();

        var response = await browser.GetAsync("/api/identity/test/throw/input");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.GetValues("_AbpErrorFormat").ShouldHaveSingleItem().ShouldBe("true");
        var error = (await response.JsonAsync()).GetProperty("error");
        error.GetProperty("code").GetString().ShouldBe("Platform:InputInvalid");
        error.GetProperty("message").GetString().ShouldBe("Some fields need correcting.");
        error.GetProperty("validationErrors").EnumerateArray().Select(v => v.GetProperty("members")[0].GetString()).ShouldBe(["iban", "bic"]);
    }

    [Fact]
    public async Task A_missing_thing_and_a_missing_route_differ_in_the_trace_id_alone()
    {
        using var browser = host.Browse();

        var missing = await (await browser.GetAsync("/api/test/throw/missing")).Content.ReadAsStringAsync();
        var unknown = await (await browser.GetAsync("/api/nothing/here")).Content.ReadAsStringAsync();

        TraceId().Replace(missing, string.Empty).ShouldBe(TraceId().Replace(unknown, string.Empty));
        missing.ShouldNotBe(unknown);
    }

    [Theory]
    [InlineData("PUT", "/api/test/who", 405, "Platform:MethodNotAllowed")]
    [InlineData("POST", "/api/nothing", 404, "Platform:NotFound")]
    public async Task What_no_endpoint_answers_is_a_problem_too(string method, string path, int status, string code)
    {
        using var browser = host.Browse();

        (await (await browser.SendAsync(new HttpMethod(method), path)).CodeAsync((HttpStatusCode)status)).ShouldBe(code);
    }

    [GeneratedRegex("\"traceId\":\"[0-9a-f]+\"")]
    private static partial Regex TraceId();
}
