using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace CustomerPortal.Benchmarks;

/// <summary>Scripts that a browser loads for the client area: their bytes on the wire, as the host sends them to a browser that takes brotli.</summary>
internal static class ScriptBenchmark
{
    private const int Budget = 150;

    public static async Task<int> RunAsync()
    {
        using var files = new PortalFiles();
        await using var host = files.Start();
        await host.ReadyAsync("/clients/login");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("PORTAL_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        var page = await browser.NewPageAsync();
        var answers = new ConcurrentQueue<IResponse>();
        page.Response += (_, answer) => answers.Enqueue(answer);

        Console.WriteLine("| page | scripts | brotli | unpacked | of 150 KB |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        await page.GotoAsync($"{host.Address}/clients/login", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var scripts = new Dictionary<string, (int Packed, int Whole)>(StringComparer.Ordinal);
        await CollectAsync(answers, scripts);
        Print("/clients/login", scripts);

        if (await SignInAsync(page))
        {
            await CollectAsync(answers, scripts);
            Print($"and, signed in, {new Uri(page.Url).AbsolutePath}", scripts);
        }

        Print("every page together", AllScripts());
        return 0;
    }

    // The demo writes its accounts on the sign-in page; a database without the demo has none.
    private static async Task<bool> SignInAsync(IPage page)
    {
        var account = page.Locator("section[aria-labelledby=demo] button").First;
        if (await account.CountAsync() == 0)
        {
            Console.WriteLine("(no demo accounts: the page after sign-in is not measured)");
            return false;
        }

        await account.ClickAsync();
        await page.Locator("form button:not([type=button])").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/login", StringComparison.Ordinal));
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return true;
    }

    private static Dictionary<string, (int Packed, int Whole)> AllScripts() =>
        Directory.GetFiles(Path.Combine(PortalFiles.Folder, "wwwroot", "clients"), "*.js").ToDictionary(
            file => file,
            file => ((int)new FileInfo(File.Exists($"{file}.br") ? $"{file}.br" : file).Length, (int)new FileInfo(file).Length));

    private static async Task CollectAsync(ConcurrentQueue<IResponse> answers, Dictionary<string, (int Packed, int Whole)> scripts)
    {
        while (answers.TryDequeue(out var answer))
        {
            var headers = await answer.AllHeadersAsync();
            if (!headers.TryGetValue("content-type", out var type) || !type.Contains("javascript", StringComparison.Ordinal))
            {
                continue;
            }

            var whole = (await answer.BodyAsync()).Length;
            var packed = (await answer.Request.SizesAsync()).ResponseBodySize;
            scripts[new Uri(answer.Url).AbsolutePath] = (packed, whole);
            if (headers.GetValueOrDefault("content-encoding") != "br")
            {
                Console.WriteLine($"not packed: {answer.Url}");
            }
        }
    }

    private static void Print(string page, Dictionary<string, (int Packed, int Whole)> scripts)
    {
        var packed = scripts.Values.Sum(s => s.Packed) / 1024.0;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {page} | {scripts.Count} | {packed:F1} KB | {scripts.Values.Sum(s => s.Whole) / 1024.0:F1} KB | {packed / Budget:P0} |"));
    }
}
