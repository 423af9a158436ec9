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

    private static IEnumerable<string> TestFiles => Directory.EnumerateFiles(Path.Combine(Repository.Root, "test"), "*Tests.cs", SearchOption.AllDirectories);

    /// <summary>Checks that each test class says it shows.</summary>
    private static readonly Dictionary<string, List<string>> Claims = TestFiles.GroupBy(file => Path.GetFileNameWithoutExtension(file))
        .ToDictionary(named => named.Key, named => named.SelectMany(file => Claim().Matches(File.ReadAllText(file))).Select(m => m.Groups[1].Value).ToList());

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
        var classes = TestFiles.Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();

        var named = TestClass().Matches(Page).Select(m => m.Groups[1].Value).Distinct().ToList();

        named.Count.ShouldBeGreaterThan(40);
        named.Where(name => !classes.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Each_test_on_the_line_of_a_check_says_that_it_shows_it_and_no_check_is_without_one()
    {
        var wrong = new List<string>();
        foreach (var cells in Page.Split("## By chapter")[0].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')))
        {
            var ids = Id().Matches(cells[1]).Select(m => m.Value).ToHashSet();
            var shown = TestClass().Matches(cells[3]).Select(m => m.Groups[1].Value).ToDictionary(name => name, name => Claims.GetValueOrDefault(name, []).Intersect(ids).ToList());
            wrong.AddRange(shown.Where(s => ids.Count > 0 && s.Value.Count == 0).Select(s => $"{s.Key} has no trait of {string.Join(", ", ids)}"));
            wrong.AddRange(ids.Where(id => shown.Count > 0 && !shown.Values.Any(claimed => claimed.Contains(id))).Select(id => $"no test of {id}'s line has its trait"));
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Checks_have_one_name_among_traits() =>
        TestFiles.Where(file => Misnamed().IsMatch(File.ReadAllText(file))).Select(file => Path.GetFileNameWithoutExtension(file)).ShouldBeEmpty();

    [Fact]
    public void Every_chapter_of_ASVS_is_answered() =>
        Enumerable.Range(1, 17).Where(chapter => !Page.Contains($"| V{chapter} ", StringComparison.Ordinal)).ShouldBeEmpty();

    [GeneratedRegex(@"\b[A-Z]\d+\b")]
    private static partial Regex Id();

    [GeneratedRegex("Trait\\(\"Check\", \"([A-Z]\\d+)\"\\)")]
    private static partial Regex Claim();

    [GeneratedRegex("Trait\\(\"(?!Check\")\\w+\", \"[A-Z]\\d+\"\\)")]
    private static partial Regex Misnamed();

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex TestClass();
}
