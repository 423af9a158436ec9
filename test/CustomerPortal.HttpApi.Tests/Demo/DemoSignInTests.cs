using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Demo;

/// <summary>Whoever is told on the sign-in page can sign in.</summary>
[Collection(DemoCollection.Name)]
public sealed class DemoSignInTests(DemoHost host)
{
    [Fact]
    public async Task Everybody_who_is_told_can_sign_in()
    {
        var told = await ToldAsync("localhost");

        told.Count.ShouldBe(17);
        foreach (var account in told)
        {
            var answer = IsContact(account) ? await SignInAsContactAsync(account) : await SignInAsStaffAsync(account);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, account.ToString());
            if (!IsContact(account))
            {
                (await answer.JsonAsync()).GetProperty("result").GetInt32().ShouldBe(1, account.ToString());
            }
        }
    }

    [Theory]
    [InlineData("acme.localhost", "Acme")]
    [InlineData("globex.localhost", "Globex")]
    public async Task A_tenant_tells_its_own_people_only_and_somebody_of_each_kind(string address, string tenant)
    {
        var told = await ToldAsync(address);

        told.ShouldAllBe(account => account.GetProperty("organisation").GetString() == tenant);
        told.Select(account => account.GetProperty("role").GetString()).Distinct()
            .ShouldBe(["Administrator", "Sales", "ReadOnly", "Contact", "ContactWithoutInvoices"], ignoreOrder: true);
        told.Where(IsContact).Select(account => account.GetProperty("language").GetString()).Distinct().Order().ShouldBe(["ar", "en", "nl"]);
    }

    [Fact]
    public async Task A_contact_sees_its_invoices_and_one_without_the_right_finds_none()
    {
        var told = await ToldAsync("acme.localhost");
        using var arabic = await BrowserOfAsync(told.Single(account => account.GetProperty("language").GetString() == "ar"));
        using var without = await BrowserOfAsync(told.Single(account => account.GetProperty("role").GetString() == "ContactWithoutInvoices"));

        var invoices = await (await arabic.GetAsync("/api/portal/invoices")).JsonAsync(HttpStatusCode.OK);
        var refused = await without.GetAsync("/api/portal/invoices");

        invoices.GetProperty("totalCount").GetInt32().ShouldBeGreaterThan(20);
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_old_invoice_is_rendered_when_somebody_asks_for_it()
    {
        using var dutch = await BrowserOfAsync((await ToldAsync("globex.localhost")).Single(account => account.GetProperty("language").GetString() == "nl"));
        var list = await (await dutch.GetAsync("/api/portal/invoices?sorting=date&maxResultCount=1")).JsonAsync(HttpStatusCode.OK);

        var pdf = await dutch.GetAsync($"/api/portal/invoices/{list.GetProperty("items")[0].GetProperty("id").GetGuid()}/pdf");

        pdf.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await pdf.Content.ReadAsByteArrayAsync())[..5].ShouldBe("%PDF-"u8.ToArray());
    }

    [Fact]
    public async Task Sales_sees_the_books_on_the_dashboard_and_a_reader_too()
    {
        foreach (var account in (await ToldAsync("globex.localhost")).Where(a => a.GetProperty("role").GetString() is "Sales" or "ReadOnly"))
        {
            using var browser = host.Browse("globex.localhost");
            await SignInAsStaffAsync(account, browser);

            var dashboard = await (await browser.GetAsync("/api/dashboard")).JsonAsync(HttpStatusCode.OK);

            dashboard.GetProperty("receivables").GetArrayLength().ShouldBe(5);
            dashboard.GetProperty("latestDocuments").GetArrayLength().ShouldBe(8);
        }
    }

    private static bool IsContact(JsonElement account) => account.GetProperty("role").GetString()!.StartsWith("Contact", StringComparison.Ordinal);

    private static string AddressOf(JsonElement account) =>
        account.GetProperty("organisation").GetString() is { } tenant ? $"{tenant.ToLowerInvariant()}.localhost" : "localhost";

    private async Task<List<JsonElement>> ToldAsync(string address)
    {
        using var browser = host.Browse(address);
        return [.. (await (await browser.GetAsync("/api/app/public-info")).JsonAsync(HttpStatusCode.OK)).GetProperty("demo").EnumerateArray()];
    }

    private async Task<TestBrowser> BrowserOfAsync(JsonElement account)
    {
        var browser = host.Browse(AddressOf(account));
        (await SignInAsContactAsync(account, browser)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return browser;
    }

    private async Task<HttpResponseMessage> SignInAsContactAsync(JsonElement account, TestBrowser? opened = null)
    {
        var browser = opened ?? host.Browse(AddressOf(account));
        await browser.GetAsync("/api/portal/session");
        var (email, password) = (account.GetProperty("userName").GetString(), account.GetProperty("password").GetString());
        return await browser.PostAsync("/api/portal/account/login", new { email, password, rememberMe = false });
    }

    private async Task<HttpResponseMessage> SignInAsStaffAsync(JsonElement account, TestBrowser? opened = null)
    {
        var browser = opened ?? host.Browse(AddressOf(account));
        await browser.GetAsync("/api/abp/application-configuration");
        return await browser.LoginAsync(account.GetProperty("userName").GetString()!, account.GetProperty("password").GetString()!);
    }
}
