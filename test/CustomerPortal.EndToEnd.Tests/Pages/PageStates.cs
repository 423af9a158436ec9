using System.Text.RegularExpressions;
using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Pages;

/// <summary>Opens pages whose data is held back, refused, and then given, with nothing in its lists.</summary>
internal sealed partial class PageStates(Person person, string origin, string language, string area)
{
    private readonly IPage page = person.Page;
    private readonly Words words = new(language);
    private readonly List<string> findings = [];

    /// <summary>What was found so far. The answers of 503 are ours.</summary>
    public IReadOnlyList<string> Findings => [.. findings, .. person.Troubles.Where(t => !t.EndsWith(": 503", StringComparison.Ordinal))];

    /// <summary>Looks at the states of a page.</summary>
    public async Task LookAsync(PageEntry entry)
    {
        var address = await page.AddressOfAsync(entry);
        var gate = new TaskCompletionSource();
        await page.RouteAsync(Data(), async route =>
        {
            await gate.Task;
            await route.FulfillAsync(new RouteFulfillOptions { Status = 503, ContentType = "application/problem+json", Body = """{"status":503,"code":"Platform:Unexpected","traceId":"0123456789abcdef0123456789abcdef"}""" });
        });

        await page.GotoAsync($"{origin}/{address}");
        await page.Locator(".sk >> visible=true").First.WaitForAsync();
        await CheckAsync($"{entry.Name}, waiting", "waiting", entry.Name);

        gate.SetResult();
        var again = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = words["Ui.Retry"] });
        await again.First.WaitForAsync();
        await CheckAsync($"{entry.Name}, failed", "failed", entry.Name);

        await page.UnrouteAllAsync();
        await page.RouteAsync(Data(), EmptyAsync);
        for (var tries = 0; tries < 10 && await again.CountAsync() > 0; tries++)
        {
            // All that are there at this moment, in one go: an answer may take one of them away before a finger comes to it.
            await page.EvaluateAsync("name => [...document.querySelectorAll('button')].filter(b => b.innerText.trim() === name).forEach(b => b.click())", words["Ui.Retry"]);
            await page.SettledAsync();
        }

        if (await again.CountAsync() > 0)
        {
            findings.Add($"{entry.Name}: trying again changed nothing");
        }

        var lists = await page.Locator("ui-list").CountAsync();
        if (lists > 0)
        {
            await CheckAsync($"{entry.Name}, empty", "empty", entry.Name);
            if (await page.Locator("ui-list ui-empty-state").CountAsync() != lists)
            {
                findings.Add($"{entry.Name}: a list with nothing in it does not say so");
            }
        }

        await page.UnrouteAllAsync();
    }

    /// <summary>A page of a list has no rows; what else the page asks for is as it is.</summary>
    private static Task EmptyAsync(IRoute route) => route.Request.Url.Contains("maxResultCount=", StringComparison.Ordinal)
        ? route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = """{"items":[],"totalCount":0}""" })
        : route.ContinueAsync();

    private async Task CheckAsync(string what, string state, string name)
    {
        // The frame around the page may get its words in this moment: what is wrong is so a moment later too.
        var found = await Accessibility.FindingsAsync(page);
        if (found.Count > 0)
        {
            await page.WaitForTimeoutAsync(500);
            found = await Accessibility.FindingsAsync(page);
        }

        findings.AddRange(found.Select(f => $"{what}: {f}"));
        await Pictures.TakeAsync(page, $"{area}-{name}-{state}-{language}-{page.ViewportSize!.Width}");
    }

    /// <summary>Everything but what the application itself begins with.</summary>
    [GeneratedRegex(@"/api/(?!abp/|live|portal/session|account/session|texts|portal/texts)")]
    private static partial Regex Data();
}
