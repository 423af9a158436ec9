using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Strength;

/// <summary>A tenant that sells, set up over HTTP.</summary>
internal sealed class Shop : IDisposable
{
    private readonly Func<string, TestBrowser> browse;
    private readonly string host;

    private Shop(Func<string, TestBrowser> browse, Guid id, string host, TestBrowser admin)
    {
        this.browse = browse;
        this.host = host;
        Id = id;
        Admin = admin;
    }

    /// <summary>Id of the tenant.</summary>
    public Guid Id { get; }

    /// <summary>Its host name.</summary>
    public string Host => host;

    /// <summary>A session of its administrator.</summary>
    public TestBrowser Admin { get; }

    /// <summary>Opens a shop with the address that its invoices need.</summary>
    public static async Task<Shop> OpenAsync(Func<string, TestBrowser> browse, string hostPassword)
    {
        using var keeper = await SignInAsync(browse, "localhost", hostPassword);
        var made = await AnswerAsync(await keeper.PostAsync("/api/multi-tenancy/tenants", new
        {
            name = $"Shop {Guid.CreateVersion7():N}"[..30],
            adminEmailAddress = "admin@example.com",
            adminPassword = Password,
        }));
        var host = $"{made.GetProperty("hostLabel").GetString()}.localhost";
        var shop = new Shop(browse, made.GetProperty("id").GetGuid(), host, await SignInAsync(browse, host, Password));
        var company = await AnswerAsync(await shop.Admin.GetAsync("/api/billing/companies/own"));
        await AnswerAsync(await shop.Admin.SendAsync(HttpMethod.Put, "/api/billing/companies/own", new
        {
            name = "Harbour B.V.",
            address = new { lines = new[] { "Parkkade 18" }, postalCode = "3016 DA", city = "Rotterdam", countryCode = "NL" },
            baseCurrency = "EUR",
            version = company.GetProperty("version").GetInt32(),
        }));
        return shop;
    }

    private static string Password => "Harbour-Master-7!";

    /// <summary>Another connection with the administrator's session.</summary>
    public TestBrowser Second()
    {
        var browser = browse(host);
        foreach (var (name, value) in Admin.Cookies)
        {
            browser.Cookies[name] = value;
        }

        return browser;
    }

    /// <summary>Posts and wants success.</summary>
    public async Task<JsonElement> PostAsync(string path, object? body = null) => await AnswerAsync(await Admin.PostAsync(path, body));

    /// <summary>Reads and wants success.</summary>
    public async Task<JsonElement> GetAsync(string path) => await AnswerAsync(await Admin.GetAsync(path));

    /// <summary>A customer that can be billed.</summary>
    public async Task<Guid> CustomerAsync(string name, string currency = "EUR", string language = "nl")
    {
        var card = await PostAsync("/api/customers/card", new
        {
            general = new { name, currency, language },
            invoicing = new { invoiceEmail = $"{Word(name)}@example.com" },
            addresses = new[] { new { lines = new[] { "Kade 1" }, postalCode = "3011 AA", city = "Rotterdam", countryCode = "NL", isBilling = true, isDefaultBilling = true } },
        });
        var id = card.GetProperty("id").GetGuid();
        await PostAsync($"/api/customers/{id}/activate");
        return id;
    }

    /// <summary>A contact that gets the welcome mail.</summary>
    public Task<JsonElement> InviteAsync(Guid customer, string name) =>
        PostAsync($"/api/customers/{customer}/contacts", new { name, email = $"{Word(name)}@example.com", sendWelcome = true });

    /// <summary>A draft with one line.</summary>
    public Task<Guid> DraftAsync(Guid customer, decimal price) => DraftAsync(customer, [new { description = "Work", quantity = 1m, unitPrice = price }]);

    /// <summary>A draft with these lines.</summary>
    public async Task<Guid> DraftAsync(Guid customer, IReadOnlyList<object> lines) =>
        (await PostAsync("/api/billing/invoices", new { customerId = customer, lines })).GetProperty("id").GetGuid();

    /// <inheritdoc />
    public void Dispose() => Admin.Dispose();

    private static async Task<TestBrowser> SignInAsync(Func<string, TestBrowser> browse, string host, string password)
    {
        var browser = browse(host);
        await browser.GetAsync("/api/abp/application-configuration");
        var answer = await AnswerAsync(await browser.PostAsync("/api/account/login", new { userNameOrEmailAddress = "admin", password, rememberMe = false }));
        answer.GetProperty("result").GetInt32().ShouldBe(1, answer.ToString());
        return browser;
    }

    private static async Task<JsonElement> AnswerAsync(HttpResponseMessage response)
    {
        using var answer = response;
        var body = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri}: {answer.StatusCode} {body}");
        return answer.StatusCode == HttpStatusCode.NoContent || body.Length == 0 ? default : JsonDocument.Parse(body).RootElement;
    }

    private static string Word(string name) => name.Replace(' ', '.').ToLowerInvariant();
}
