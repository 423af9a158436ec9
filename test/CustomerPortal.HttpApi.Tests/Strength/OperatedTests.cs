using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Strength;

/// <summary>What the real server sends and the real log says, while all is well and while something is broken.</summary>
[Collection(OperatedHost.Collection)]
public sealed partial class OperatedTests(OperatedHost host)
{
    private static readonly string[] Telling = ["Server", "X-Powered-By", "X-AspNet-Version", "Via"];

    [Fact]
    [Trait("Check", "X9")]
    public async Task Every_kind_of_answer_has_the_headers_and_none_names_the_server()
    {
        using var shop = await host.OpenAsync();
        var (invoice, _) = await host.ArchivedInvoiceAsync(shop, 41m);
        var brand = await (await shop.Admin.SendAsync(HttpMethod.Put, "/api/branding/Favicon", new { contentType = "image/png", data = Convert.ToBase64String(TestPictures.Png(32, 32, 1, 2, 3)) }))
            .JsonAsync(HttpStatusCode.OK);
        var mail = (await shop.PostAsync("/api/messaging/mails/test", new { to = "headers@example.com" })).GetProperty("mail").GetProperty("id").GetString();

        foreach (var (path, status, type) in new[]
                 {
                     ("/", 200, "text/html"), ("/clients", 301, null), ("/main-ABCDEFGH.js", 200, "text/javascript"), ("/nothing.js", 404, null),
                     ("/api/customers", 200, "application/json"), ("/api/nothing", 404, "application/problem+json"),
                     ("/api/customers?maxResultCount=x", 400, "application/problem+json"), ($"/api/billing/invoices/{invoice}/pdf/original", 200, "application/pdf"),
                     ("/api/messaging/mails/export", 200, "text/csv"), ("/api/live", 200, "text/event-stream"), ("/openapi/v1.json", 200, "application/json"),
                     ($"/api/messaging/mails/{mail}/html", 200, "text/html"), ("/health/ready", 200, "application/json"), (Favicon(brand), 200, "image/png"),
                 })
        {
            using var response = await shop.Admin.SendAsync(new HttpRequestMessage(HttpMethod.Get, path), HttpCompletionOption.ResponseHeadersRead);

            ((int)response.StatusCode).ShouldBe(status, path);
            (response.Content.Headers.ContentType?.MediaType).ShouldBe(type ?? response.Content.Headers.ContentType?.MediaType, path);
            One(response, "X-Content-Type-Options").ShouldBe("nosniff", path);
            One(response, "Referrer-Policy").ShouldBe("no-referrer", path);
            One(response, "Strict-Transport-Security").ShouldContain("max-age=31536000", customMessage: path);
            var policy = One(response, "Content-Security-Policy");
            policy.ShouldStartWith("default-src 'none'", customMessage: path);
            policy.ShouldContain("frame-ancestors", customMessage: path);
            policy.Split(';').Where(d => d.Contains("script-src", StringComparison.Ordinal)).ShouldAllBe(d => !d.Contains("unsafe"));
            Telling.Where(response.Headers.Contains).ShouldBeEmpty(path);
            if (path.StartsWith("/api", StringComparison.Ordinal))
            {
                response.Headers.CacheControl!.ToString().ShouldBe("no-store", path);
            }
        }

        (await UnreadableAsync()).ShouldNotContain("\r\nServer:", Case.Insensitive, "what the server refuses before the product sees it");
    }

    [Fact]
    [Trait("Check", "X10")]
    public async Task Whatever_is_broken_answers_with_a_code_in_the_readers_language_and_tells_the_log_alone_why()
    {
        using var shop = await host.OpenAsync();
        var (invoice, file) = await host.ArchivedInvoiceAsync(shop, 43m);
        var draft = await shop.DraftAsync(await shop.CustomerAsync("Unprinted"), 44m);
        shop.Admin.Headers["Accept-Language"] = "de";
        File.Delete(file);

        await IsPlainAsync(await shop.Admin.GetAsync($"/api/billing/invoices/{invoice}/pdf/original"), 502, "Documents:ArchiveDamaged", "Die archivierte Datei ist nicht lesbar.");
        host.TakeWorkersAway();
        try
        {
            await IsPlainAsync(await shop.Admin.GetAsync($"/api/billing/invoices/{draft}/pdf/preview"), 502, "Documents:RenderingFailed", "Das PDF konnte nicht erstellt werden.");
        }
        finally
        {
            host.BringWorkersBack();
        }

        (await shop.Admin.GetAsync($"/api/billing/invoices/{draft}/pdf/preview")).StatusCode.ShouldBe(HttpStatusCode.OK, "the workers come back by themselves");
    }

    [Fact]
    [Trait("Check", "X10")]
    public async Task A_mail_server_that_is_away_makes_mails_wait_and_says_no_more_than_that()
    {
        using var shop = await host.OpenAsync();

        var queued = (await shop.PostAsync("/api/messaging/mails/test", new { to = "away@example.com" })).GetProperty("mail").GetProperty("id").GetString();
        var mail = await Eventually.GetAsync(
            async () => (await shop.GetAsync($"/api/messaging/mails/{queued}")).GetProperty("mail"),
            m => m.GetProperty("state").GetString() == "Deferred",
            "the mail waits");

        mail.GetProperty("answer").GetString()!.ShouldContain("ECONNREFUSED");
        IsWithoutInsides(mail.ToString());
        (await shop.Admin.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("Check", "L10")]
    public async Task Every_line_of_the_log_is_one_object_without_contents()
    {
        const string Canary = "CANARYWORD";
        const string Forged = "\r\n{\"LogLevel\":\"Critical\",\"Message\":\"FORGEDLINE\"}\u001b[2K\u0007\u2028";
        using var shop = await host.OpenAsync();
        using var stranger = host.Browse(shop.Host);
        await stranger.GetAsync("/api/abp/application-configuration");

        await shop.Admin.PostAsync("/api/customers", new { company = $"{Canary}{Forged}", currency = "EUR" });
        await shop.InviteAsync(await shop.CustomerAsync($"{Canary} Company"), $"{Canary} Person");
        await shop.Admin.GetAsync($"/api/customers?filter={Uri.EscapeDataString(Canary + Forged)}");
        await shop.Admin.GetAsync($"/api/{Canary}/%0d%0aFORGEDLINE");
        var wrong = await stranger.PostAsync("/api/account/login", new { userNameOrEmailAddress = $"{Canary}@example.com{Forged}", password = $"{Canary}-password{Forged}" });
        var trace = (await (await stranger.GetAsync("/api/customers")).JsonAsync(HttpStatusCode.Unauthorized)).GetProperty("traceId").GetString()!;
        await LoggedAsync(trace);

        wrong.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Log().Select(Message).ShouldContain(message => message.StartsWith("POST /api/account/login 200", StringComparison.Ordinal));
        host.Portal.Log.ShouldNotContain(line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        host.Portal.Log.ShouldNotContain(line => line.Contains("FORGEDLINE", StringComparison.Ordinal));
        host.Portal.Log.ShouldNotContain(line => line.Contains("@example.com", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/account/send-password-reset-code")]
    [InlineData("/api/portal/account/magic-link")]
    [Trait("Check", "N7")]
    public async Task An_address_in_the_request_line_that_is_not_the_hosts_is_refused_before_the_product_sees_it(string path)
    {
        const string Body = """{"email":"poisoned@example.com"}""";

        var answer = await AskAsync($"POST http://evil.example{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}");

        answer.ShouldStartWith("HTTP/1.1 400");
        answer.ShouldEndWith("\r\n\r\n", customMessage: "no problem of ours: it came no further than the server");
    }

    private async Task IsPlainAsync(HttpResponseMessage response, int status, string code, string title)
    {
        using var answer = response;
        var problem = await answer.JsonAsync((HttpStatusCode)status);
        problem.EnumerateObject().Select(p => p.Name).ShouldBe(["title", "status", "code", "traceId"], ignoreOrder: true);
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("title").GetString().ShouldStartWith(title);
        IsWithoutInsides(problem.ToString());
        var logged = await LoggedAsync(problem.GetProperty("traceId").GetString()!);
        logged.ShouldContain(entry => entry.GetProperty("LogLevel").GetString() == "Error" && entry.GetProperty("Exception").GetString()!.Contains("   at ", StringComparison.Ordinal));
    }

    private static void IsWithoutInsides(string text)
    {
        foreach (var inside in new[] { "   at ", "Exception", ".cs", ".mjs", "/tmp", "node", "typst" })
        {
            text.ShouldNotContain(inside, Case.Insensitive);
        }
    }

    private async Task<IReadOnlyList<JsonElement>> LoggedAsync(string trace) => await Eventually.GetAsync(
        () => Task.FromResult<IReadOnlyList<JsonElement>>([.. host.Log().Where(entry => Message(entry).Contains(trace, StringComparison.Ordinal))]), lines => lines.Count > 0, "the trace is logged");

    private async Task<string> UnreadableAsync()
    {
        var answer = await AskAsync("NO REQUEST\r\n\r\n");
        answer.ShouldStartWith("HTTP/1.1 400");
        return answer;
    }

    private async Task<string> AskAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, host.Portal.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static string Message(JsonElement entry) => entry.GetProperty("Message").GetString() ?? string.Empty;

    private static string Favicon(JsonElement brand) => Address().Match(brand.ToString()).Value;

    private static string One(HttpResponseMessage response, string name) => response.Headers.GetValues(name).ShouldHaveSingleItem();

    [GeneratedRegex("/brand/[^\"]+/Favicon", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
