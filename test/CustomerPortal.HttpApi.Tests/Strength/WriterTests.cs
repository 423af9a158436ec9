using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Strength;

/// <summary>32 people write at the same moment, some of them on one card: everybody gets through, and nobody's change is lost.</summary>
public sealed class WriterTests(ShopHost host) : IClassFixture<ShopHost>
{
    private const int Writers = 32;
    private const int Inserts = 4;

    [Fact]
    [Trait("Check", "C4")]
    [Trait("Check", "C8")]
    public async Task Nobody_meets_a_locked_database_and_no_change_is_lost()
    {
        using var shop = await host.OpenAsync();
        var shared = await shop.CustomerAsync("Shared card");
        var before = (await CardAsync(shop.Admin, shared))["version"]!.GetValue<int>();
        var oddities = new ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            using var browser = shop.Second();
            for (var i = 0; i < Inserts; i++)
            {
                var made = await browser.PostAsync("/api/customers", new { company = $"Writer {writer} {i}", contactName = "Jo", contactEmail = $"w{writer}.{i}@example.com" });
                await NoteAsync(oddities, made);
            }

            await CountUpAsync(browser, shared, oddities);
        })));

        oddities.ShouldBeEmpty();
        var after = await CardAsync(shop.Admin, shared);
        after["general"]!["attention"]!.GetValue<string>().ShouldBe($"{Writers}");
        after["version"]!.GetValue<int>().ShouldBe(before + Writers);
        (await shop.GetAsync("/api/customers?filter=writer&maxResultCount=1")).GetProperty("totalCount").GetInt32().ShouldBe(Writers * Inserts);
    }

    /// <summary>Reads, adds one, saves; whoever comes second reads again.</summary>
    private static async Task CountUpAsync(TestBrowser browser, Guid shared, ConcurrentBag<string> oddities)
    {
        while (true)
        {
            var card = await CardAsync(browser, shared);
            var count = int.Parse(card["general"]!["attention"]?.GetValue<string>() ?? "0", CultureInfo.InvariantCulture);
            card["general"]!["attention"] = $"{count + 1}";
            var saved = await browser.SendJsonAsync(HttpMethod.Put, $"/api/customers/{shared}", card.ToJsonString());
            if (saved.StatusCode != HttpStatusCode.Conflict)
            {
                await NoteAsync(oddities, saved);
                return;
            }
        }
    }

    private static async Task<JsonObject> CardAsync(TestBrowser browser, Guid id)
    {
        var answer = await browser.GetAsync($"/api/customers/{id}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }

    private static async Task NoteAsync(ConcurrentBag<string> oddities, HttpResponseMessage answer)
    {
        if (!answer.IsSuccessStatusCode)
        {
            oddities.Add($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }
}
