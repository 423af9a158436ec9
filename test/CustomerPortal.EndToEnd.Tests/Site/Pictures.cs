using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Site;

/// <summary>Screenshots of the journey, written when PORTAL_TEST_PICTURES names a folder (the README shows some of them).</summary>
public static class Pictures
{
    /// <summary>Takes one.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PORTAL_TEST_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png") });
        }
    }
}
