using System.Text.RegularExpressions;

namespace CustomerPortal.Architecture;

/// <summary>The page about security names every check that it must answer for, and only tests that exist.</summary>
public sealed partial class SecurityPageTests
{
    private static readonly string[] Answered =
    [
        .. Enumerable.Range(1, 15).Select(i => $"T{i}"), .. Enumerable.Range(1, 15).Select(i => $"N{i}"), .. Enumerable.Range(1, 11).Select(i => $"Z{i}"),
        "I8", "X9", "X10", "S1", "S2", "S3", "C3", "C4", "C6", "R1", "R5", "R6",
    ];

    private static string Page => File.ReadAllText(Path.Combine(Repository.Root, "etc/docs/security.md"));

    [Fact]
    public void Every_check_has_its_line()
    {
        var told = Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => Id().Matches(line.Split('|')[1]).Select(m => m.Value)).ToHashSet();

        Answered.Except(told).ShouldBeEmpty();
    }

    [Fact]
    public void Every_test_that_it_names_exists()
    {
        var classes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "test"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();

        var named = TestClass().Matches(Page).Select(m => m.Groups[1].Value).Distinct().ToList();

        named.Count.ShouldBeGreaterThan(40);
        named.Where(name => !classes.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_chapter_of_ASVS_is_answered() =>
        Enumerable.Range(1, 17).Where(chapter => !Page.Contains($"| V{chapter} ", StringComparison.Ordinal)).ShouldBeEmpty();

    [GeneratedRegex(@"\b[A-Z]\d+\b")]
    private static partial Regex Id();

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex TestClass();
}
