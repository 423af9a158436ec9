using System.Net;
using System.Text;
using System.Text.Json;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Branding;

/// <summary>The brand over HTTP: who sets it, who sees it, and what is refused.</summary>
public sealed class BrandingTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task A_logo_name_and_colour_are_seen_by_anybody_at_the_tenants_address()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var picture = TestPictures.Png(120, 40, 10, 90, 100);
        await (await UploadAsync(admin, "Logo", "image/png", picture)).JsonAsync(HttpStatusCode.OK);
        await (await admin.SaveFormAsync("/api/branding", new { portalName = "Harbour Desk", accent = "#8b0000" })).JsonAsync(HttpStatusCode.OK);

        using var visitor = portal.Browse(tenant.Host);
        var supplier = (await (await visitor.GetAsync("/api/portal/session")).JsonAsync(HttpStatusCode.OK)).GetProperty("supplier");
        var brand = (await (await visitor.GetAsync("/api/app/public-info")).JsonAsync(HttpStatusCode.OK)).GetProperty("brand");
        supplier.GetProperty("name").GetString().ShouldBe("Harbour Desk");
        supplier.GetProperty("brand").GetProperty("accent").GetString().ShouldBe("#8b0000");
        brand.GetProperty("accentOnDark").GetString().ShouldNotBe("#8b0000");
        var path = brand.GetProperty("logo").GetString()!;
        path.ShouldBe(supplier.GetProperty("brand").GetProperty("logo").GetString());

        using var answer = await visitor.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(picture);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("image/png");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["cross-origin"]);
    }

    [Fact]
    public async Task Another_tenants_picture_another_version_and_nobodys_are_one_404()
    {
        var (mine, theirs) = (await portal.TenantAsync(), await portal.TenantAsync());
        var path = await LogoAsync(theirs, TestPictures.Png(60, 20, 1, 2, 3));
        var own = await LogoAsync(mine, TestPictures.Png(60, 20, 4, 5, 6));
        using var visitor = portal.Browse(mine.Host);
        using var bare = portal.Browse();

        (await visitor.GetAsync(own)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetAsync(path.Replace(theirs.Id.ToString(), mine.Id.ToString(), StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bare.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await bare.GetAsync(path.Replace("/Logo", "/Favicon", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bare.GetAsync(path.Replace(theirs.Id.ToString(), Guid.CreateVersion7().ToString(), StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await visitor.GetAsync("/api/app/public-info")).Content.ReadAsStringAsync()).ShouldNotContain(path);
    }

    [Fact]
    public async Task A_new_picture_has_a_new_address_and_the_old_one_ends()
    {
        var tenant = await portal.TenantAsync();
        var first = await LogoAsync(tenant, TestPictures.Png(30, 30, 1, 1, 1));
        var second = await LogoAsync(tenant, TestPictures.Png(30, 30, 2, 2, 2));
        using var visitor = portal.Browse(tenant.Host);

        second.ShouldNotBe(first);
        (await visitor.GetAsync(first)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var admin = await tenant.AdministratorAsync();
        (await (await admin.SendAsync(HttpMethod.Delete, "/api/branding/Logo")).JsonAsync(HttpStatusCode.OK)).GetProperty("logo").ValueKind.ShouldBe(JsonValueKind.Null);
        (await visitor.GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    public static TheoryData<string, string, string, byte[]> Refused
    {
        get
        {
            var png = TestPictures.Png(20, 20, 9, 9, 9);
            return new()
            {
                { "Logo", "image/svg+xml", BrandingErrorCodes.ImageIsSvg, "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray() },
                { "Logo", "text/html", BrandingErrorCodes.ImageKindRefused, "<!doctype html><script>alert(1)</script>"u8.ToArray() },
                { "Logo", "image/gif", BrandingErrorCodes.ImageKindRefused, "GIF89a/*"u8.ToArray() },
                { "Logo", "image/png", BrandingErrorCodes.ImageKindRefused, [] },
                { "Logo", "image/jpeg", BrandingErrorCodes.ImageTypeDiffers, png },
                { "Logo", "image/png", BrandingErrorCodes.ImageBroken, [.. png, .. "<script>alert(1)</script>"u8] },
                { "Logo", "image/png", BrandingErrorCodes.ImageBroken, png[..^6] },
                { "Logo", "image/jpeg", BrandingErrorCodes.ImageBroken, [.. TestPictures.Jpeg(), .. "PK\u0003\u0004"u8] },
                { "Logo", "image/png", BrandingErrorCodes.ImageTooHeavy, new byte[(512 * 1024) + 1] },
                { "Logo", "image/png", BrandingErrorCodes.ImageTooLarge, TestPictures.Png(2001, 1, 9, 9, 9) },
                { "Favicon", "image/jpeg", BrandingErrorCodes.ImageKindRefused, TestPictures.Jpeg() },
                { "Favicon", "image/png", BrandingErrorCodes.ImageTooLarge, TestPictures.Png(513, 1, 9, 9, 9) },
                { "Favicon", "image/x-icon", BrandingErrorCodes.ImageBroken, [0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0, 255, 255, 255, 127, 22, 0, 0, 0] },
            };
        }
    }

    public static TheoryData<string, string, byte[]> Undrawable
    {
        get
        {
            var png = TestPictures.Png(20, 20, 9, 9, 9);
            var (sum, data) = (png.ToArray(), png.ToArray());
            sum[^17] ^= 1;
            data[45] ^= 0x55;
            return new()
            {
                { "arithmetic coding", "image/jpeg", WithFrame(0xc9) },
                { "lossless", "image/jpeg", WithFrame(0xc3) },
                { "twelve bits", "image/jpeg", WithFrame(0xc2, bits: 12) },
                { "a wrong sum", "image/png", sum },
                { "data that do not inflate", "image/png", data },
                { "fewer rows than it says", "image/png", TestPictures.Png(20, 20, 9, 9, 9, rows: 10) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Undrawable))]
    public async Task A_logo_that_no_document_could_show_is_refused(string kind, string type, byte[] bytes)
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();

        var answer = await (await UploadAsync(admin, "Logo", type, bytes)).JsonAsync(HttpStatusCode.BadRequest);

        answer.GetProperty("code").GetString().ShouldBeOneOf([BrandingErrorCodes.ImageUndrawable, BrandingErrorCodes.ImageBroken], kind);
        answer.GetProperty("errors").EnumerateObject().Single().Name.ShouldBe("data");
        (await (await admin.GetAsync("/api/branding")).JsonAsync(HttpStatusCode.OK)).GetProperty("logo").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    [Trait("Check", "F1")]
    public async Task What_is_no_plain_picture_is_refused_by_its_content(string image, string type, string code, byte[] bytes)
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();

        var answer = await (await UploadAsync(admin, image, type, bytes)).JsonAsync();

        if (bytes.Length == 0)
        {
            answer.GetProperty("status").GetInt32().ShouldBe(400);
            return;
        }

        answer.GetProperty("code").GetString().ShouldBe(code, answer.ToString());
        (await (await admin.GetAsync("/api/branding")).JsonAsync(HttpStatusCode.OK)).GetProperty("logo").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    [Trait("Check", "F2")]
    public async Task Words_inside_a_picture_are_not_kept()
    {
        var tenant = await portal.TenantAsync();
        using var visitor = portal.Browse(tenant.Host);
        var png = await LogoAsync(tenant, TestPictures.Png(20, 20, 9, 9, 9, text: "<script>alert('png')</script>"));
        var ofPng = await (await visitor.GetAsync(png)).Content.ReadAsByteArrayAsync();
        using var admin = await tenant.AdministratorAsync();
        await (await UploadAsync(admin, "Logo", "image/jpeg", TestPictures.Jpeg("<script>alert('jpeg')</script>"))).JsonAsync(HttpStatusCode.OK);
        var jpeg = (await (await admin.GetAsync("/api/branding")).JsonAsync(HttpStatusCode.OK)).GetProperty("logo").GetProperty("path").GetString()!;
        var ofJpeg = await (await visitor.GetAsync(jpeg)).Content.ReadAsByteArrayAsync();

        ofPng.ShouldBe(TestPictures.Png(20, 20, 9, 9, 9));
        ofJpeg.ShouldBe(TestPictures.Jpeg());
        Encoding.Latin1.GetString([.. ofPng, .. ofJpeg]).ShouldNotContain("script");
    }

    [Fact]
    public async Task A_pale_colour_is_refused_with_its_ratio_and_a_shade_that_is_taken()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();

        var refused = await (await admin.SaveFormAsync("/api/branding", new { accent = "#ffcc00" })).JsonAsync();
        var check = await (await admin.GetAsync("/api/branding/accent?colour=%23ffcc00")).JsonAsync(HttpStatusCode.OK);

        refused.GetProperty("code").GetString().ShouldBe(BrandingErrorCodes.ContrastTooLow);
        check.GetProperty("passes").GetBoolean().ShouldBeFalse();
        var proposal = check.GetProperty("proposal").GetString()!;
        refused.ToString().ShouldContain(proposal);
        (await admin.SaveFormAsync("/api/branding", new { accent = proposal })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>The small JPEG with another kind of frame.</summary>
    private static byte[] WithFrame(byte kind, byte bits = 8)
    {
        var jpeg = TestPictures.Jpeg();
        var at = jpeg.AsSpan().IndexOf([(byte)0xff, (byte)0xc2]);
        (jpeg[at + 1], jpeg[at + 4]) = (kind, bits);
        return jpeg;
    }

    private static Task<HttpResponseMessage> UploadAsync(TestBrowser browser, string image, string type, byte[] bytes) =>
        browser.SendAsync(HttpMethod.Put, $"/api/branding/{image}", new { contentType = type, data = Convert.ToBase64String(bytes) });

    private static async Task<string> LogoAsync(TestTenant tenant, byte[] picture)
    {
        using var admin = await tenant.AdministratorAsync();
        var saved = await (await UploadAsync(admin, "Logo", "image/png", picture)).JsonAsync(HttpStatusCode.OK);
        return saved.GetProperty("logo").GetProperty("path").GetString()!;
    }
}
