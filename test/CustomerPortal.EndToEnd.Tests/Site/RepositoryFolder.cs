namespace CustomerPortal.EndToEnd.Site;

/// <summary>The checkout that the tests run in.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "CustomerPortal.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
