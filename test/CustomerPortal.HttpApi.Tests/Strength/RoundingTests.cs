using System.Globalization;
using System.Text.Json;

namespace CustomerPortal.Strength;

/// <summary>The rounding table through the API: totals as asked while typing, of the draft, of the issued invoice, in the ledger and on the statement are equal.</summary>
/// <seealso href="https://standards.cencenelec.eu/dyn/www/f?p=205:110:0::::FSP_PROJECT:60602">EN 16931-1, 6.4.2: BR-CO-10, BR-CO-13, BR-CO-14, BR-CO-15, BR-CO-17</seealso>
public sealed class RoundingTests(ShopHost host) : IClassFixture<ShopHost>
{
    [Fact]
    [Trait("Check", "D4")]
    [Trait("Check", "D5")]
    public async Task Every_row_of_the_table_is_the_same_everywhere()
    {
        using var shop = await host.OpenAsync();
        var codes = await SetUpAsync(shop);

        foreach (var row in RoundingCase.All)
        {
            var customer = await shop.CustomerAsync($"Round {RoundingCase.All.ToList().IndexOf(row)}", row.Currency);
            var input = new
            {
                customerId = customer,
                lines = row.Lines.Select(l => new { description = "Work", quantity = l.Quantity, unitPrice = l.Price, discount = l.Discount, taxCodeId = codes[l.Rate] }),
            };
            IsRight(row, await shop.PostAsync("/api/billing/invoices/calculate", input));
            var draft = await shop.PostAsync("/api/billing/invoices", input);
            IsRight(row, draft.GetProperty("totals"));

            var issued = await shop.PostAsync($"/api/billing/invoices/{draft.GetProperty("id").GetString()}/issue");
            IsRight(row, issued.GetProperty("totals"));
            IsRight(row, (await shop.GetAsync($"/api/billing/invoices/{draft.GetProperty("id").GetString()}")).GetProperty("totals"));
            issued.GetProperty("lines").EnumerateArray().Select(l => Text(l.GetProperty("net"))).ShouldBe(row.LineNets, row.ToString());
            await IsBookedAsync(shop, row, customer, issued.GetProperty("ledger"));
        }
    }

    /// <summary>Currencies with a rate each, and a tax code for each rate of the table.</summary>
    private static async Task<Dictionary<int, string>> SetUpAsync(Shop shop)
    {
        foreach (var (currency, rate) in new[] { ("JPY", 0.0061m), ("KWD", 2.987654321m) })
        {
            await shop.PostAsync("/api/billing/currencies", new { code = currency });
            await shop.PostAsync($"/api/billing/currencies/{currency}/rates", new { day = "2026-01-01", rate });
        }

        var codes = new Dictionary<int, string>();
        foreach (var percent in new[] { 0, 9, 21 })
        {
            var category = percent == 0 ? "ZeroRated" : "Standard";
            var made = await shop.PostAsync("/api/billing/tax-codes", new { code = $"R{percent}", category, rate = percent / 100m, name = new { en = $"{percent} %" } });
            codes[percent] = made.GetProperty("id").GetString()!;
        }

        return codes;
    }

    private static void IsRight(RoundingCase row, JsonElement totals)
    {
        totals.GetProperty("lineNets").EnumerateArray().Select(Text).ShouldBe(row.LineNets, row.ToString());
        totals.GetProperty("taxes").EnumerateArray().Select(t => (Percent(t.GetProperty("rate")), Text(t.GetProperty("tax")))).ShouldBe(row.Taxes, ignoreOrder: true, row.ToString());
        Text(totals.GetProperty("net")).ShouldBe(row.Net, row.ToString());
        Text(totals.GetProperty("total")).ShouldBe(row.Total, row.ToString());
        (Number(row.Net) + row.Taxes.Sum(t => Number(t.Tax))).ShouldBe(Number(row.Total), row.ToString());
        totals.GetProperty("total").GetProperty("currency").GetString().ShouldBe(row.Currency);
    }

    private static async Task IsBookedAsync(Shop shop, RoundingCase row, Guid customer, JsonElement ledger)
    {
        Text(ledger.GetProperty("standard")).ShouldBe(row.Total, row.ToString());
        Text(ledger.GetProperty("original")).ShouldBe(row.Total, row.ToString());
        var inEuros = Number(row.Total) * decimal.Parse(ledger.GetProperty("baseRate").GetString()!, CultureInfo.InvariantCulture);
        Number(Text(ledger.GetProperty("base"))).ShouldBe(decimal.Round(inEuros, 2, MidpointRounding.AwayFromZero), row.ToString());

        var statement = (await shop.GetAsync($"/api/billing/customers/{customer}/statement")).GetProperty("currencies").EnumerateArray().Single();
        Text(statement.GetProperty("closing")).ShouldBe(row.Total, row.ToString());
        Text(statement.GetProperty("lines").EnumerateArray().Single().GetProperty("debit")).ShouldBe(row.Total, row.ToString());
        var listed = (await shop.GetAsync("/api/customers?sorting=createdAt%20desc&maxResultCount=1")).GetProperty("items")[0];
        Text(listed.GetProperty("balance")).ShouldBe(row.Total, row.ToString());
    }

    private static string Text(JsonElement money) => money.GetProperty("amount").GetString()!;

    private static int Percent(JsonElement fraction) => (int)(Number(fraction.GetString()!) * 100m);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
