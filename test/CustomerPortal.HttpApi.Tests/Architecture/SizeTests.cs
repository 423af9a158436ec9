namespace CustomerPortal.Architecture;

/// <summary>A written file above 400 lines is several files.</summary>
public sealed class SizeTests
{
    private static readonly string[] Written = [".cs", ".ts", ".html", ".css", ".scss", ".typ", ".sh"];
    private static readonly string[] Skipped = ["/bin/", "/obj/", "/node_modules/", "/dist/", "/.angular/", "/Migrations/", "/wwwroot/", "/shared/api/"];

    [Fact]
    public void No_written_file_is_longer_than_400_lines()
    {
        var wrong = from folder in new[] { "src", "test", "etc", "angular" }
                    let path = Path.Combine(Repository.Root, folder)
                    where Directory.Exists(path)
                    from file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    where Written.Contains(Path.GetExtension(file)) && !Skipped.Any(s => file.Replace('\\', '/').Contains(s, StringComparison.Ordinal))
                    where !file.EndsWith(".generated.ts", StringComparison.Ordinal)
                    let lines = File.ReadLines(file).Count()
                    where lines > 400
                    select $"{Path.GetRelativePath(Repository.Root, file)}: {lines}";

        wrong.ShouldBeEmpty();
    }
}
