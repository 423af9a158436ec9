using System.Net;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>Decimals exact and as text, moments in UTC, enums by name; what does not fit is a problem about its field, never a 500.</summary>
public sealed class JsonTests(PipelineHost host) : IClassFixture<PipelineHost>
{
    private const string Body = """{"name":"a","amount":"12.50","colour":"Red"}""";

    [Fact]
    public async Task Values_come_back_in_their_one_form()
    {
        var echo = await (await EchoAsync(
            """{"name":"a","amount":9007199254740993.10,"colour":"Green","day":"2026-02-28","moment":"2026-01-14T10:30:00+01:00","money":{"amount":12.5,"currency":"EUR"}}""")).JsonAsync(HttpStatusCode.OK);

        echo.GetProperty("amount").GetString().ShouldBe("9007199254740993.10");
        echo.GetProperty("colour").GetString().ShouldBe("Green");
        echo.GetProperty("day").GetString().ShouldBe("2026-02-28");
        echo.GetProperty("moment").GetString().ShouldBe("2026-01-14T09:30:00Z");
        echo.GetProperty("money").GetProperty("amount").GetString().ShouldBe("12.50");
    }

    [Theory]
    [InlineData("\"0.1\"", "0.1")]
    [InlineData("0.30", "0.30")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("1e3", "1000")]
    public async Task Decimals_are_read_from_text_and_from_numbers(string sent, string answered) =>
        (await (await EchoAsync(Body.Replace("\"12.50\"", sent, StringComparison.Ordinal))).JsonAsync(HttpStatusCode.OK))
            .GetProperty("amount").GetString().ShouldBe(answered);

    [Theory]
    [InlineData("\"1,234.56\"")]
    [InlineData("\"1.234,56\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"\"")]
    [InlineData("\"NaN\"")]
    [InlineData("1e309")]
    [InlineData("0.12345678901234567890123456789012345")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task What_a_decimal_cannot_hold_exactly_is_refused(string sent)
    {
        var problem = await (await EchoAsync(Body.Replace("\"12.50\"", sent, StringComparison.Ordinal))).JsonAsync(HttpStatusCode.BadRequest);

        problem.GetProperty("errors").TryGetProperty("amount", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{"amount":"1","colour":"Red"}""", "name", "Fill in this field.")]
    [InlineData("""{"name":null,"amount":"1","colour":"Red"}""", "name", "Fill in this field.")]
    [InlineData("""{"name":"a","amount":"1","colour":"Blue"}""", "colour", "This value cannot be read.")]
    [InlineData("""{"name":"a","amount":"1","colour":1}""", "colour", "This value cannot be read.")]
    [InlineData("""{"name":"a","amount":"1","colour":"Red","day":"2026-02-30"}""", "day", "This value cannot be read.")]
    [InlineData("""{"name":"a","amount":"1","colour":"Red","count":"7"}""", "count", "This value cannot be read.")]
    [InlineData("""{"name":"a","amount":"1","colour":"Red","money":{"amount":"1","currency":"XAU"}}""", "money", "“XAU” is not a currency that can be chosen.")]
    public async Task A_value_that_does_not_fit_is_told_at_its_field(string body, string field, string text)
    {
        var problem = await (await EchoAsync(body)).JsonAsync(HttpStatusCode.BadRequest);

        problem.GetProperty("code").GetString().ShouldBe("Platform:InputInvalid");
        problem.GetProperty("errors").GetProperty(field)[0].GetString().ShouldBe(text);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("""{"name":"a","name":"b","amount":"1","colour":"Red"}""")]
    [InlineData("""{"name":"\ud800","amount":"1","colour":"Red"}""")]
    public async Task What_is_no_JSON_of_ours_is_a_bad_request_without_a_stack(string body)
    {
        var response = await EchoAsync(body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("System.");
    }

    [Fact]
    public async Task Deep_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200);

        (await EchoAsync(Body[..^1] + ",\"more\":" + deep + "}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Unknown_members_are_ignored() =>
        (await EchoAsync(Body[..^1] + ",\"tenantId\":\"x\"}")).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Text_that_is_not_sent_as_JSON_is_refused()
    {
        using var browser = host.Browse();
        await browser.GetAsync("/api/test/token");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/test/echo") { Content = new StringContent(Body) };

        (await (await browser.SendAsync(request)).CodeAsync(HttpStatusCode.UnsupportedMediaType)).ShouldBe("Platform:MediaTypeUnsupported");
    }

    private async Task<HttpResponseMessage> EchoAsync(string json)
    {
        using var browser = host.Browse();
        await browser.GetAsync("/api/test/token");
        return await browser.SendJsonAsync(HttpMethod.Post, "/api/test/echo", json);
    }
}
