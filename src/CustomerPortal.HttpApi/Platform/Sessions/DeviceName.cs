using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Sessions;

/// <summary>What people call the browser and system of a user agent. Their own names, so nothing is translated; a guess, never a proof.</summary>
internal static class DeviceName
{
    // In this order: each of them also names those below it.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("FxiOS/", "Firefox"), ("Firefox/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "ChromeOS"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ];

    /// <summary>"Firefox, Windows"; of a program its own name; empty when nothing was sent.</summary>
    public static string Of(string? userAgent)
    {
        var agent = userAgent ?? string.Empty;
        var names = new[] { Find(Browsers, agent), Find(Systems, agent) }.OfType<string>().ToList();
        return Cap(names.Count > 0 ? string.Join(", ", names) : Product(agent));
    }

    private static string? Find((string Mark, string Name)[] known, string agent) =>
        known.Where(k => agent.Contains(k.Mark, StringComparison.Ordinal)).Select(k => k.Name).FirstOrDefault();

    private static string Product(string agent) =>
        new([.. agent.Split('/', ' ')[0].Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')]);

    private static string Cap(string name) => name.Length <= IdentityConsts.MaxDeviceLength ? name : name[..IdentityConsts.MaxDeviceLength];
}
