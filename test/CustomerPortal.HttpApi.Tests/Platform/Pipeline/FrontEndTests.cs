using System.Net;
using System.Text;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>Two applications, their files, and the page that starts them for every other address.</summary>
public sealed class FrontEndTests(FrontEndTests.Host host) : IClassFixture<FrontEndTests.Host>
{
    [Theory]
    [Trait("Check", "X9")]
    [InlineData("/", "admin")]
    [InlineData("/customers/0195", "admin")]
    [InlineData("/apis", "admin")]
    [InlineData("/clientside", "admin")]
    [InlineData("/clients/", "clients")]
    [InlineData("/clients/invoices", "clients")]
    public async Task Each_address_starts_its_application(string path, string app)
    {
        using var browser = host.Browse();

        var response = await browser.GetAsync(path);

        (await response.Content.ReadAsStringAsync()).ShouldContain($"</script>{app}");
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
    }

    [Theory]
    [InlineData("/secret.txt")]
    [InlineData("/../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/clients/..%2f..%2fsecret.txt")]
    [InlineData("/clients/../../secret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/index.html.br")]
    [InlineData("/nothing.js")]
    public async Task What_is_no_file_of_an_application_is_not_found(string path)
    {
        using var browser = host.Browse();

        var response = await browser.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("SECRET");
    }

    [Fact]
    public async Task Hashed_files_are_kept_for_ever_and_sent_compressed()
    {
        using var browser = host.Browse();

        var plain = await browser.GetAsync("/main-ABCDEFGH.js");
        browser.Headers["Accept-Encoding"] = "gzip, br";
        var packed = await browser.GetAsync("/main-ABCDEFGH.js");

        plain.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        (await plain.Content.ReadAsStringAsync()).ShouldBe("plain");
        packed.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        packed.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        packed.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        (await packed.Content.ReadAsStringAsync()).ShouldBe("packed");
    }

    [Fact]
    public async Task Other_files_are_asked_for_again_and_answered_with_not_modified()
    {
        using var browser = host.Browse();

        var first = await browser.GetAsync("/favicon.svg");
        browser.Headers["If-None-Match"] = first.Headers.ETag!.ToString();

        first.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        (await browser.GetAsync("/favicon.svg")).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task The_client_area_without_its_slash_is_sent_on()
    {
        using var browser = host.Browse();

        var response = await browser.GetAsync("/clients?invitation=x");

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.OriginalString.ShouldBe("/clients/?invitation=x");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Pages_are_only_read(string method)
    {
        using var browser = host.Browse();

        (await browser.SendAsync(new HttpMethod(method), "/customers")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    /// <summary>A host with two small applications.</summary>
    public sealed class Host : PipelineHost
    {
        protected override void Prepare()
        {
            Write("secret.txt", "SECRET");
            Write("admin/index.html", "<html><script nonce=\"__CSP_NONCE__\"></script>admin</html>");
            Write("admin/main-ABCDEFGH.js", "plain");
            Write("admin/main-ABCDEFGH.js.br", "packed");
            Write("admin/favicon.svg", "<svg/>");
            Write("clients/index.html", "<html><script nonce=\"__CSP_NONCE__\"></script>clients</html>");
        }

        private void Write(string name, string content)
        {
            var file = new FileInfo(Path.Combine(WebRoot.FullName, name));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, content, Encoding.ASCII);
        }
    }
}
