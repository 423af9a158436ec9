using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Site;

/// <summary>What hands and eyes do on our pages, by label and role as a person would.</summary>
public static class PageActions
{
    /// <summary>Types into the field of this label.</summary>
    public static Task TypeAsync(this ILocator scope, string label, string text) => scope.GetByLabel(label).First.FillAsync(text);

    /// <summary>Presses the button of this name.</summary>
    public static Task ClickOnAsync(this ILocator scope, string name) =>
        scope.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name }).First.ClickAsync();

    /// <summary>Chooses an option of a select, by its label and some letters of the option.</summary>
    public static async Task ChooseAsync(this IPage page, ILocator scope, string label, string option)
    {
        await scope.GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { Name = label }).First.ClickAsync();
        var overlay = page.Locator(".cdk-overlay-container .pop");
        if (await overlay.GetByRole(AriaRole.Combobox).CountAsync() > 0)
        {
            await overlay.GetByRole(AriaRole.Combobox).FillAsync(option);
        }

        await overlay.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasTextRegex = new Regex($"^\\s*{Regex.Escape(option)}") }).First.ClickAsync();
    }

    /// <summary>Asks for an address with the page's session, as its own scripts do.</summary>
    /// <returns>Status and body.</returns>
    public static async Task<(int Status, byte[] Body)> FetchAsync(this IPage page, string path)
    {
        var answer = await page.EvaluateAsync<string[]>(
            """
            async path => {
              const answer = await fetch(path);
              const bytes = new Uint8Array(await answer.arrayBuffer());
              return [String(answer.status), btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))];
            }
            """,
            path);
        return (int.Parse(answer[0], System.Globalization.CultureInfo.InvariantCulture), Convert.FromBase64String(answer[1]));
    }

    /// <summary>Sends something with the page's session, as its own scripts do: what is only there to be looked at afterwards.</summary>
    /// <returns>The answer.</returns>
    public static async Task<JsonElement> SendAsync(this IPage page, string method, string path, object body)
    {
        var answer = await page.EvaluateAsync<string[]>(
            """
            async ([method, path, body]) => {
              const token = decodeURIComponent(/(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)[1]);
              const answer = await fetch(path, { method, body, headers: { 'Content-Type': 'application/json', RequestVerificationToken: token } });
              return [String(answer.ok), await answer.text()];
            }
            """,
            new[] { method, path, JsonSerializer.Serialize(body, JsonSerializerOptions.Web) });
        answer[0].ShouldBe("true", $"{method} {path}: {answer[1]}");
        return answer[1].Length == 0 ? default : JsonDocument.Parse(answer[1]).RootElement;
    }

    /// <summary>The dialog in front.</summary>
    public static ILocator Front(this IPage page) => page.GetByRole(AriaRole.Dialog).Last;

    /// <summary>Waits until somebody could read this text.</summary>
    public static Task SeeAsync(this IPage page, string text) =>
        page.GetByText(text).First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Visible });
}
