using System.Text.RegularExpressions;

namespace CustomerPortal.Architecture;

/// <summary>etc/docs/requirements.md has a line for every id of the register, and what it says of tests is so.</summary>
public sealed partial class RequirementsTests
{
    private static readonly IReadOnlyList<Line> Lines =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "etc", "docs", "requirements.md")).Select(text => Row().Match(text)).Where(match => match.Success)
            .Select(match => new Line(match.Groups[1].Value, match.Groups[2].Value, [.. Name().Matches(match.Groups[3].Value).Select(m => m.Groups[1].Value)], match.Groups[4].Value.Trim())),
    ];

    private static readonly IReadOnlyList<string> Sources =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "test"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText),
    ];

    [Fact]
    public void Every_id_of_the_register_has_one_line() =>
        Lines.Select(line => line.Id).ShouldBe([.. Ids("PAR", 19, "D2"), .. Ids("IXO", 17, "D2"), .. Ids("MAC", 147, "D3"), .. Ids("SET", 22, "D2"), .. Ids("CP", 4, "D2")]);

    [Fact]
    public void A_state_is_backed_by_tests_and_what_is_missing_is_said() => Lines.Where(line => line.State switch
    {
        "works" or "stored" => line.Tests.Count == 0,
        "part" => line.Tests.Count == 0 || line.Missing.Length == 0,
        "open" => line.Tests.Count > 0,
        _ => true,
    }).ShouldBeEmpty();

    [Fact]
    public void Every_named_test_exists() =>
        Lines.SelectMany(line => line.Tests).Distinct().Where(test => !Exists(test)).ShouldBeEmpty();

    [Fact]
    public void No_test_claims_an_id_that_is_open_or_unknown()
    {
        var claimed = Sources.SelectMany(text => Claim().Matches(text)).Select(match => match.Groups[1].Value).Distinct().ToList();

        claimed.ShouldNotBeEmpty();
        claimed.Except(Lines.Where(line => line.State != "open").Select(line => line.Id)).ShouldBeEmpty();
    }

    private static bool Exists(string test)
    {
        var (type, method) = (test.Split('.')[0], test.Split('.')[1]);
        return Sources.Any(text => Regex.IsMatch(text, $@"class {type}\b") && Regex.IsMatch(text, $@"public (async )?(Task|void) {method}\("));
    }

    private static IEnumerable<string> Ids(string prefix, int count, string digits) =>
        Enumerable.Range(1, count).Select(n => $"{prefix}-{n.ToString(digits, System.Globalization.CultureInfo.InvariantCulture)}");

    [GeneratedRegex(@"^\| ([A-Z]+-\d+) \|[^|]*\| ([^|]*?) \|([^|]*)\|([^|]*)\|$")]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex("Trait\\(\"Requirement\", \"((?:PAR|IXO|MAC|SET|CP)-\\d+)\"\\)")]
    private static partial Regex Claim();

    private sealed record Line(string Id, string State, IReadOnlyList<string> Tests, string Missing);
}
