using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Site;

/// <summary>Screenshots, written when PORTAL_TEST_PICTURES names a folder; the README shows some of them.</summary>
public static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("PORTAL_TEST_PICTURES") is { Length: > 0 } folder ? folder : null;

    /// <summary>Takes what is in view.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Folder is not null)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png") });
        }
    }
}
