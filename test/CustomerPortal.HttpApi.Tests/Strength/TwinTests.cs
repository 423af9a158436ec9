using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Strength;

/// <summary>Two people create the same thing at the same moment, and both have passed every check: one of them is told which field is taken.</summary>
public sealed class TwinTests(TwinHost host) : IClassFixture<TwinHost>, IAsyncLifetime
{
    private Shop shop = null!;

    public async Task InitializeAsync() => shop = await Shop.OpenAsync(name => host.Browse(name), TwinHost.Password);

    public Task DisposeAsync()
    {
        shop.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_second_is_told_which_field_is_taken()
    {
        var customer = await shop.CustomerAsync("Kestrel");
        await shop.PostAsync("/api/billing/currencies", new { code = "USD" });
        var password = TwinHost.Password;

        await CollideAsync("/api/identity/users", "userName", "Identity:UserNameTaken", i => new { userName = "twin", email = $"twin{i}@example.com", password, roleNames = Array.Empty<string>() });
        await CollideAsync("/api/identity/users", "email", "Identity:EmailTaken", i => new { userName = $"twin{i}", email = "twins@example.com", password, roleNames = Array.Empty<string>() });
        await CollideAsync("/api/identity/roles", "name", "Identity:RoleNameTaken", _ => new { name = "Twins" });
        await CollideAsync("/api/billing/tax-codes", "code", "Billing:TaxCodeTaken", _ => new { code = "TWIN", category = "Standard", rate = 0.21m, name = new { en = "Twin" } });
        await CollideAsync("/api/billing/payment-terms", "number", "Billing:PaymentTermNumberTaken", _ => new { number = 222, name = new { en = "Twin" }, days = 2, start = "InvoiceDate" });
        await CollideAsync("/api/billing/currencies", "code", "Billing:CurrencyAlreadyOn", _ => new { code = "GBP" });
        await CollideAsync("/api/billing/currencies/USD/rates", "day", "Billing:RateDayTaken", _ => new { day = "2026-01-02", rate = 1.1m });
        await CollideAsync("/api/customers/card", "number", "Customers:NumberTaken", i => new { number = "K-22", general = new { name = $"Twin {i}" }, invoicing = new { } });
        await CollideAsync($"/api/customers/{customer}/contacts", "email", "Customers:ContactEmailTaken", _ => new { name = "Jo", email = "jo@example.com" });
    }

    [Fact]
    public async Task Two_customers_of_one_name_both_come_to_be()
    {
        var made = await BothAsync("/api/customers", _ => new { company = "Two of a kind" });

        made.ShouldAllBe(m => m.Status == 201);
        made.Select(m => m.Body.GetProperty("code").GetString()).Distinct().Count().ShouldBe(2);
        made.Select(m => m.Body.GetProperty("number").GetString()).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Of_two_who_change_a_number_series_for_the_first_time_one_is_told_to_look_again()
    {
        var series = (await shop.GetAsync("/api/number-series")).EnumerateArray().Single(s => s.GetProperty("name").GetString() == "Billing.Invoices");
        var companyId = series.GetProperty("companyId").GetGuid();
        var version = series.GetProperty("version").GetString();

        var changed = await BothAsync(HttpMethod.Put, "/api/number-series/Billing.Invoices", i => new { companyId, prefix = $"F{i}-", padding = 4, version });

        changed.Select(c => c.Status).Order().ShouldBe([200, 409]);
        (await shop.GetAsync("/api/number-series")).GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task Terms_accepted_twice_in_one_moment_are_accepted_once()
    {
        var tenant = await host.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var contact = await tenant.ContactAsync("twins@example.com");
        await (await admin.PostAsync("/api/client-terms", new { text = new { en = "Pay in time." } })).JsonAsync(HttpStatusCode.OK);
        using var desk = await contact.SignInAsync();
        using var phone = await contact.SignInAsync();

        host.Meeting.Call(saves: 2);
        var answers = await Task.WhenAll(new[] { desk, phone }.Select(browser => browser.PostAsync("/api/portal/terms/accept", new { number = 1 })));

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.NoContent);
        (await (await admin.GetAsync($"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}/terms")).JsonAsync(HttpStatusCode.OK)).GetArrayLength().ShouldBe(1);
    }

    private async Task CollideAsync(string path, string field, string code, Func<int, object> body)
    {
        var answers = await BothAsync(path, body);

        answers.Count(a => a.Status < 300).ShouldBe(1, $"{path}: {string.Join(" and ", answers)}");
        var (status, refused) = answers.Single(a => a.Status >= 300);
        status.ShouldBe(400, $"{path}: {refused}");
        if (refused.TryGetProperty("error", out var abp))
        {
            abp.GetProperty("code").GetString().ShouldBe(code);
            abp.GetProperty("validationErrors")[0].GetProperty("members")[0].GetString().ShouldBe(field);
        }
        else
        {
            refused.GetProperty("code").GetString().ShouldBe(code);
            refused.GetProperty("errors").EnumerateObject().Single().Name.ShouldBe(field);
        }

        // The texts' placeholders are filled.
        System.Text.RegularExpressions.Regex.IsMatch(refused.ToString(), @"\{\w+\}").ShouldBeFalse(refused.ToString());
    }

    private Task<(int Status, JsonElement Body)[]> BothAsync(string path, Func<int, object> body) => BothAsync(HttpMethod.Post, path, body);

    private async Task<(int Status, JsonElement Body)[]> BothAsync(HttpMethod method, string path, Func<int, object> body)
    {
        host.Meeting.Call(saves: 2);
        return await Task.WhenAll(Enumerable.Range(1, 2).Select(async i =>
        {
            using var browser = shop.Second();
            using var answer = await browser.SendAsync(method, path, body(i));
            return ((int)answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);
        }));
    }
}
