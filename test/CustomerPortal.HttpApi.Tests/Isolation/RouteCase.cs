using System.Text.RegularExpressions;

namespace CustomerPortal.Isolation;

/// <summary>
/// How the sweep calls one route. &lt;customer&gt; in address or body stands for the id of that kind of thing: the caller's own, another
/// customer's, another tenant's, or one that never existed.
/// </summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Route">The pattern as it is mapped.</param>
/// <param name="Address">Path and query with their kinds.</param>
/// <param name="Body">JSON with its kinds.</param>
internal sealed partial record RouteCase(string Method, string Route, string Address, string? Body)
{
    /// <summary>Says whether an organisation exists, to anybody who asks: sign-in pages need it.</summary>
    public bool SaysTenants { get; init; }

    /// <summary>Ends the caller's session, so it is called last.</summary>
    public int Last { get; init; }

    /// <summary>Refused to the tenant itself too: only the host does it.</summary>
    public bool IsRefusedToOwner { get; init; }

    /// <summary>Posts a question: an id that is not there is no fault.</summary>
    public bool OnlyAsks { get; init; }

    /// <summary>Answers what is wrong with what was typed, its length too, instead of refusing it.</summary>
    public bool SaysWhatIsWrong { get; init; }

    public string Key => $"{Method} {Route}";

    public bool IsSafe => Method == "GET";

    /// <summary>The kinds it names, in order.</summary>
    public IReadOnlyList<string> Kinds => [.. Kind().Matches(Address + Body).Select(m => m.Groups[1].Value).Distinct()];

    /// <summary>Whether its path (not query or body alone) names the kind.</summary>
    public bool IsInPath(string kind) => Address.Split('?')[0].Contains($"<{kind}>", StringComparison.Ordinal);

    public static string Fill(string template, Func<string, string> id) => Kind().Replace(template, m => id(m.Groups[1].Value));

    [GeneratedRegex("<([a-zA-Z]+)>")]
    private static partial Regex Kind();
}
