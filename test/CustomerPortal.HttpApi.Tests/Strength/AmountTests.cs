using System.Globalization;
using System.Text.Json;

namespace CustomerPortal.Strength;

/// <summary>Amounts in the database are exact on both engines: compared, sorted and added as decimals, not as text and not as binary floats.</summary>
public sealed class AmountTests(ShopHost host) : IClassFixture<ShopHost>, IAsyncLifetime
{
    private static readonly decimal[] Prices = [9.10m, 10.00m, 100.00m, 0.90m, 1000.00m, 99.99m, 9.09m];
    private static readonly decimal[] Prepaid = [9.50m, 10.00m, 100.00m, 1000.00m, 0.05m];

    private Shop shop = null!;
    private Guid untaxed;

    public async Task InitializeAsync()
    {
        shop = await host.OpenAsync();
        untaxed = (await shop.PostAsync("/api/billing/tax-codes", new { code = "NONE", category = "ZeroRated", rate = 0m, name = new { en = "None" } })).GetProperty("id").GetGuid();
    }

    public Task DisposeAsync()
    {
        shop.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    [Trait("Check", "D6")]
    public async Task Lists_are_sorted_by_the_value_of_their_amounts()
    {
        var buyer = await shop.CustomerAsync("Buyer of all");
        foreach (var price in Prices)
        {
            await IssueAsync(buyer, price);
            await IssueAsync(await shop.CustomerAsync($"Debtor {price}"), price);
        }

        foreach (var amount in Prepaid)
        {
            await PayAsync(await shop.CustomerAsync($"Prepaid {amount}"), amount);
        }

        // A draft may be worth less than nothing; an issued invoice may not.
        var drafts = new[] { -9.10m, -10.00m, -100.00m };
        foreach (var price in drafts)
        {
            await shop.DraftAsync(buyer, [Line(-1m, -price)]);
        }

        await IsSortedAsync("/api/billing/invoices", "total", [.. Prices, .. Prices, .. drafts]);
        await IsSortedAsync("/api/billing/invoices", "open", [.. Prices, .. Prices, .. drafts.Select(_ => 0m)], unsortedZeros: true);
        await IsSortedAsync("/api/billing/payments", "amount", Prepaid);
        await IsSortedAsync("/api/customers", "balance", [.. Prices, .. Prepaid.Select(p => -p), Prices.Sum()]);
    }

    [Fact]
    [Trait("Check", "D6")]
    public async Task Sums_are_exact()
    {
        var tenth = await shop.CustomerAsync("Ten tenths");
        for (var i = 0; i < 10; i++)
        {
            await IssueAsync(tenth, 0.10m);
        }

        // More digits than a binary float keeps.
        var great = await shop.CustomerAsync("Great");
        await IssueAsync(great, 9_999_999_999_998.01m);
        await IssueAsync(great, 9_999_999_999_998.02m);
        var prepaid = await shop.CustomerAsync("Prepaid thrice");
        for (var i = 0; i < 3; i++)
        {
            await PayAsync(prepaid, 0.10m);
        }

        var customers = (await shop.GetAsync("/api/customers?sorting=name")).GetProperty("items").EnumerateArray().Select(c => Amount(c, "balance")).ToList();
        var dashboard = await shop.GetAsync("/api/dashboard");

        customers.ShouldBe([19_999_999_999_996.03m, -0.30m, 1.00m]);
        Amount(dashboard.GetProperty("receivables")[0], "open").ShouldBe(19_999_999_999_997.03m, "invoices, without what is prepaid");
        dashboard.GetProperty("paidLast30Days")[0].GetProperty("amount").GetString().ShouldBe("0.30");
        Amount((await shop.GetAsync($"/api/billing/customers/{great}/statement")).GetProperty("currencies")[0], "closing").ShouldBe(19_999_999_999_996.03m);
    }

    [Fact]
    public async Task A_product_that_no_amount_can_hold_is_refused()
    {
        var buyer = await shop.CustomerAsync("Too much");
        var line = new { description = "Work", quantity = 9_999_999_999_999m, unitPrice = 9_999_999_999_999m, taxCodeId = untaxed };

        foreach (var path in new[] { "/api/billing/invoices", "/api/billing/invoices/calculate" })
        {
            using var answer = await shop.Admin.PostAsync(path, new { customerId = buyer, lines = new[] { line } });
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Kernel:MoneyOutOfRange");
        }
    }

    private async Task IsSortedAsync(string list, string field, IReadOnlyList<decimal> expected, bool unsortedZeros = false)
    {
        foreach (var direction in new[] { "asc", "desc" })
        {
            var page = await shop.GetAsync($"{list}?sorting={field}%20{direction}&maxResultCount=100");
            var amounts = page.GetProperty("items").EnumerateArray().Select(i => Amount(i, field)).ToList();
            var right = direction == "asc" ? expected.Order() : expected.OrderDescending();

            // Of a draft nothing is open yet: it has no place in the order, wherever the engine puts it.
            amounts.Where(a => !unsortedZeros || a != 0m).ShouldBe(right.Where(a => !unsortedZeros || a != 0m), $"{list} by {field} {direction}");
        }
    }

    private async Task IssueAsync(Guid customer, decimal price) =>
        await shop.PostAsync($"/api/billing/invoices/{await shop.DraftAsync(customer, [Line(1m, price)])}/issue");

    private Task<JsonElement> PayAsync(Guid customer, decimal amount) => shop.PostAsync("/api/billing/payments", new { customerId = customer, amount });

    private object Line(decimal quantity, decimal unitPrice) => new { description = "Work", quantity, unitPrice, taxCodeId = untaxed };

    private static decimal Amount(JsonElement item, string field) =>
        decimal.Parse(item.GetProperty(field).GetProperty("amount").GetString()!, CultureInfo.InvariantCulture);
}
