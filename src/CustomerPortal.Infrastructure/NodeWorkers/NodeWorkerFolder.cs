namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>Where the workers lie: configured, published beside the binaries, or in the sources that the build named.</summary>
internal static class NodeWorkerFolder
{
    private const string Published = "workers";
    private const string PathFile = "node-workers.path";

    /// <exception cref="InvalidOperationException">They are nowhere.</exception>
    public static string Find(string configured)
    {
        if (configured.Length > 0)
        {
            return Path.GetFullPath(configured);
        }

        var published = Path.Combine(AppContext.BaseDirectory, Published);
        if (Directory.Exists(published))
        {
            return published;
        }

        var named = Path.Combine(AppContext.BaseDirectory, PathFile);
        return File.Exists(named)
            ? File.ReadAllText(named).Trim()
            : throw new InvalidOperationException($"The Node workers are missing: neither the folder '{published}' nor the file '{named}' exists.");
    }
}
