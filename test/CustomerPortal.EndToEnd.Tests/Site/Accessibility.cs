using System.Text.Json;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Site;

/// <summary>axe-core on the page as it stands.</summary>
public static class Accessibility
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Path.Combine(RepositoryFolder.Root, "angular/node_modules/axe-core/axe.min.js")));

    /// <summary>Nobody is kept out of what is in view, of which a picture is taken when it has a name.</summary>
    public static async Task LookAsync(this IPage page, string? picture = null)
    {
        if (picture is not null)
        {
            await Pictures.TakeAsync(page, picture);
        }

        (await FindingsAsync(page)).ShouldBeEmpty();
    }

    /// <summary>The findings that keep somebody out (serious and critical), WCAG 2.2 AA.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        // A list that is being read again is pale until the answer comes, and news may have it read again at any moment.
        await page.WaitForFunctionAsync("() => !document.querySelector('.waiting')");
        await page.EvaluateAsync("() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('.waiting { opacity: 1 !important }'); document.adoptedStyleSheets.push(sheet); }");

        // Evaluated through the debugger, so that the page's content policy stays as strict as it is.
        await page.EvaluateAsync(Axe.Value);
        var json = await page.EvaluateAsync<string>(
            """
            async () => JSON.stringify((await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
              .violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
              .map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).slice(0, 3).join(' | ')}`))
            """);
        return [.. JsonSerializer.Deserialize<string[]>(json)!.Select(finding => $"{page.Url}: {finding}")];
    }
}
