using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Site;

/// <summary>Debian's Chromium, driven by Playwright; one for all tests of a class, a context of its own for each person.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Starts it.</summary>
    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("PORTAL_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Headless = true,
            Args = Flags,
        });
    }

    /// <summary>Ends it.</summary>
    public async Task DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
    }

    /// <summary>A person at a desk (1280 × 800) with cookies of their own.</summary>
    public Task<Person> AtADeskAsync(string language = "en") => NewPersonAsync(1280, 800, language, touch: false);

    /// <summary>A person with a phone (390 × 844) and cookies of their own.</summary>
    public Task<Person> OnAPhoneAsync(string language = "en") => NewPersonAsync(390, 844, language, touch: true);

    private async Task<Person> NewPersonAsync(int width, int height, string language, bool touch)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = language,
            HasTouch = touch,
            IsMobile = touch,
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(30_000);
        return new Person(context, await context.NewPageAsync());
    }
}
