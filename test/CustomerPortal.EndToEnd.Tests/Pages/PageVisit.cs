using System.Text.RegularExpressions;
using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Pages;

/// <summary>Opens pages one after the other and says what is wrong with them.</summary>
/// <param name="person">Who looks.</param>
/// <param name="origin">Address of the application, without a slash at its end.</param>
/// <param name="language">Language the pages must have.</param>
/// <param name="area">First word of the pictures' names.</param>
internal sealed partial class PageVisit(Person person, string origin, string language, string area)
{
    private readonly IPage page = person.Page;
    private readonly Words words = new(language);
    private readonly List<string> findings = [];

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<string> Findings => [.. findings, .. person.Troubles];

    /// <summary>Looks at every page of a visitor.</summary>
    public async Task LookAsync(IEnumerable<PageEntry> pages)
    {
        foreach (var entry in pages)
        {
            await person.DoAsync($"{area}-{entry.Name}-{language}", () => LookAsync(entry));
            foreach (var dialog in area == "clients" ? [] : DialogList.All.Where(d => d.Page == entry.Name && entry.Visitor != Visitor.Anybody))
            {
                await person.DoAsync($"{area}-{dialog.Component}-{language}", () => LookAsync(dialog));
            }
        }
    }

    private async Task LookAsync(PageEntry entry)
    {
        await page.GotoAsync($"{origin}/{await page.AddressOfAsync(entry)}");
        await LookHereAsync(entry.Name);
    }

    /// <summary>Looks at what stands before the person.</summary>
    public async Task LookHereAsync(string name)
    {
        await page.SettledAsync();
        await CheckAsync(name);
        await Pictures.TakeAsync(page, $"{area}-{name}-{language}-{page.ViewportSize!.Width}");
    }

    private async Task LookAsync(DialogEntry dialog)
    {
        await page.OpenAsync(dialog, words);
        await LookHereAsync(dialog.Component);
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    private async Task CheckAsync(string name)
    {
        var root = page.Locator("html");
        Expect(name, "lang", language, await root.GetAttributeAsync("lang"));
        Expect(name, "dir", language == "ar" ? "rtl" : "ltr", await root.GetAttributeAsync("dir"));
        var beyond = await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth - window.innerWidth");
        if (beyond > 0)
        {
            findings.Add($"{name}: {beyond} px wider than the window");
        }

        var blank = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('svg')].filter(svg => svg.childElementCount === 0).map(svg => svg.outerHTML)");
        findings.AddRange(blank.Select(svg => $"{name}: nothing is drawn in {svg}"));

        // Where keys are what a page is about, they say so.
        var seen = await page.EvaluateAsync<string>(
            "() => { const keys = [...document.querySelectorAll('[translate=no]')]; keys.forEach(k => k.style.setProperty('display', 'none', 'important')); const text = document.body.innerText; keys.forEach(k => k.style.removeProperty('display')); return text; }");
        findings.AddRange(Key().Matches(seen).Select(key => $"{name}: untranslated {key.Value}"));
        findings.AddRange(await Accessibility.FindingsAsync(page));
    }

    private void Expect(string name, string what, string expected, string? actual)
    {
        if (actual != expected)
        {
            findings.Add($"{name}: {what} is {actual}, not {expected}");
        }
    }

    /// <summary>A key where a text should stand: "Billing.Setup.Company", "Enum:InvoiceState.Paid".</summary>
    [GeneratedRegex(@"\b(Ui|Portal|Platform|Customers|Billing|Documents|Messaging|AccountingSync|Enum|Setting|SettingPage|Feature|Permission|Abp\w+)(\.|::?)[A-Z][\w.:]*")]
    private static partial Regex Key();
}
