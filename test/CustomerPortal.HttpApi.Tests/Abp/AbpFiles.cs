using System.Text.RegularExpressions;

namespace CustomerPortal.Abp;

/// <summary>The test data of this folder.</summary>
internal static partial class AbpFiles
{
    /// <summary>Every route of the contract.</summary>
    public static IReadOnlyList<string> Routes { get; } = [.. File.ReadLines(Path("abp-routes.txt")).Where(line => line.Length > 0)];

    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Abp", name);

    /// <summary>A path with {} for ids, names and parameters.</summary>
    public static string Open(string path) => Changing().Replace(path, "{}").Replace("by-name/{}%20{}", "by-name/{}", StringComparison.Ordinal);

    [GeneratedRegex("\\{[^}]*\\}|[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/by-(name|email|username)/)[^/{]+")]
    private static partial Regex Changing();
}
