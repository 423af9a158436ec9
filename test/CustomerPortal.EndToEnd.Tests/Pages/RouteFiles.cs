using System.Text.RegularExpressions;
using CustomerPortal.EndToEnd.Site;

namespace CustomerPortal.EndToEnd.Pages;

/// <summary>The routes of a front end, read from its route files; and its dialogs.</summary>
internal static partial class RouteFiles
{
    /// <summary>Every route that shows a page, as Angular writes it ("customers/:id").</summary>
    public static IReadOnlyList<string> PagesOf(string application) =>
        [.. Read(Path.Combine(RepositoryFolder.Root, "angular/projects", application, "app.routes.ts"), string.Empty)];

    /// <summary>Every component that is a dialog: its file's name without the ending.</summary>
    public static IReadOnlyList<string> Dialogs() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "angular/projects"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".ts" or ".html" && File.ReadAllText(file).Contains("<ui-dialog [", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)!).Distinct(),
    ];

    private static IEnumerable<string> Read(string file, string prefix)
    {
        foreach (var line in File.ReadLines(file))
        {
            if (PathOf().Match(line) is not { Success: true } match || line.Contains("redirectTo", StringComparison.Ordinal))
            {
                continue;
            }

            var path = string.Join('/', new[] { prefix, match.Groups[1].Value }.Where(part => part.Length > 0));
            if (FileOf().Match(line) is { Success: true } child)
            {
                var childFile = Path.GetFullPath(child.Groups[1].Value + ".ts", Path.GetDirectoryName(file)!);
                foreach (var page in Read(childFile, path))
                {
                    yield return page;
                }
            }
            else if (Component().IsMatch(line))
            {
                yield return path;
            }
            else
            {
                // Layouts are written over several lines and have no path of their own.
                match.Groups[1].Value.ShouldBeEmpty($"{file}: a route with a path stands on one line: {line}");
            }
        }
    }

    [GeneratedRegex(@"\bpath: '([^']*)'")]
    private static partial Regex PathOf();

    [GeneratedRegex(@"import\('(\.[^']*\.routes)'\)")]
    private static partial Regex FileOf();

    [GeneratedRegex(@"\b(load)?[cC]omponent:")]
    private static partial Regex Component();
}
