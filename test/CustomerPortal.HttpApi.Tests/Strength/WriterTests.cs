using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CustomerPortal.Billing;
using CustomerPortal.Platform;
using CustomerPortal.TestBase.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    [Fact]
    [Trait("Check", "C3")]
    public async Task Fifty_who_issue_one_draft_at_once_give_one_number()
    {
        using var shop = await host.OpenAsync();
        var customer = await shop.CustomerAsync("One draft");
        var (draft, next) = (await shop.DraftAsync(customer, 100m), await shop.DraftAsync(customer, 1m));

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            using var browser = shop.Second();
            for (var tries = 1; ; tries++)
            {
                using var answer = await browser.PostAsync($"/api/billing/invoices/{draft}/issue");
                if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                {
                    return (answer.StatusCode, Body: await answer.JsonAsync());
                }

                // A busy server puts off; who is put off asks again when it says.
                tries.ShouldBeLessThan(20);
                await Task.Delay(answer.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldNotBeNull());
            }
        }));

        var issued = answers.Where(a => a.StatusCode == HttpStatusCode.OK).ShouldHaveSingleItem().Body.GetProperty("number").GetString();
        var refused = answers.Where(a => a.StatusCode != HttpStatusCode.OK).ToList();
        refused.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Conflict);
        refused.Select(a => a.Body.GetProperty("code").GetString()).Except([BillingErrorCodes.InvoiceNotDraft, PlatformErrorCodes.Changed]).ShouldBeEmpty();
        (await EntriesAsync(shop)).ShouldHaveSingleItem().ShouldBe((draft, issued, 121m));
        var after = (await shop.PostAsync($"/api/billing/invoices/{next}/issue")).GetProperty("number").GetString()!;
        (Serial(after) - Serial(issued!)).ShouldBe(1, "nobody who was refused used up a number");
    }

    private static long Serial(string number) => long.Parse(number[(number.LastIndexOfAny(['-', '/']) + 1)..], CultureInfo.InvariantCulture);

    private Task<List<(Guid Document, string Number, decimal Amount)>> EntriesAsync(Shop shop) => host.InTenantAsync(shop.Id, async services =>
        (await services.GetRequiredService<PortalDbContext>().Set<LedgerEntry>().AsNoTracking().ToListAsync())
            .ConvertAll(e => (e.DocumentId, e.DocumentNumber, e.Original.Amount)));

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
