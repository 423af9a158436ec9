using CustomerPortal.Platform.NodeWorkers;

namespace CustomerPortal.Documents;

/// <summary>The worker with an environment in which it finds no file, no font of the machine, no package and no network.</summary>
internal static class TypstScript
{
    // Nothing listens there: a package that a template asks for cannot be fetched.
    private const string Nowhere = "http://127.0.0.1:9";

    public static NodeWorkerScript For(TypstOptions options)
    {
        var folder = NodeWorkerFolder.Find(options.Folder);
        var empty = Path.Combine(Path.GetTempPath(), $"customerportal-typst-{Environment.ProcessId}");
        return new NodeWorkerScript("typst", "Typst/worker/typst.mjs", new Dictionary<string, string>
        {
            ["CUSTOMERPORTAL_EMPTY_ROOT"] = empty,
            ["CUSTOMERPORTAL_FONT_FOLDERS"] = string.Join(Path.PathSeparator, options.FontFolders),
            ["FONTCONFIG_FILE"] = Path.Combine(folder, "Typst", "worker", "fonts.conf"),
            ["HOME"] = empty,
            ["XDG_DATA_HOME"] = empty,
            ["XDG_CACHE_HOME"] = empty,
            ["ALL_PROXY"] = Nowhere,
            ["HTTP_PROXY"] = Nowhere,
            ["HTTPS_PROXY"] = Nowhere,
            ["NO_PROXY"] = string.Empty,
            ["NODE_ENV"] = "production",
        });
    }
}
