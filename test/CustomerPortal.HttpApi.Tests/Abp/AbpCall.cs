using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CustomerPortal.Abp;

/// <summary>A call as ABP's screens or typed proxies make it, and what is expected of us. {user} and the like stand for things of <see cref="AbpStage"/>.</summary>
internal sealed partial class AbpCall(JsonNode line)
{
    public static IReadOnlyList<AbpCall> All { get; } = [.. File.ReadLines(AbpFiles.Path("abp-calls.jsonl")).Select(line => new AbpCall(JsonNode.Parse(line)!))];

    public string Case { get; } = line["case"]!.GetValue<string>();

    public string Method { get; } = line["m"]!.GetValue<string>();

    public string Path { get; } = line["p"]!.GetValue<string>();

    public string Query { get; } = line["q"]?.GetValue<string>() ?? string.Empty;

    public JsonNode? Body { get; } = line["b"];

    /// <summary>"anonymous", "registering" (where anybody may), "tenant" or "host".</summary>
    public string Caller { get; } = line["as"]!.GetValue<string>();

    public int Status { get; } = line["s"]!.GetValue<int>();

    /// <summary>Error code of a refusal.</summary>
    public string? Code { get; } = line["code"]?.GetValue<string>();

    /// <summary>Type of the answer in abp-answers.json; null where nothing is answered.</summary>
    public string? Answer { get; } = line["a"]?.GetValue<string>();

    /// <summary>Method and path with {} for what changes.</summary>
    public string Route => $"{Method} {AbpFiles.Open(Path)}";

    /// <summary>Sign-out is a GET too, and a wrong password is remembered.</summary>
    public bool OnlyReads => Method == "GET" && Path != "/api/account/logout";

    public string FilledPath(IReadOnlyDictionary<string, string> things) => Fill(Path + Query, name => Uri.EscapeDataString(things[name]));

    public string? FilledBody(IReadOnlyDictionary<string, string> things) => Body is null ? null : Fill(Body.ToJsonString(), name => things[name]);

    private static string Fill(string text, Func<string, string> value) => Thing().Replace(text, m => value(m.Groups[1].Value));

    [GeneratedRegex("\\{([a-zA-Z]+)\\}")]
    private static partial Regex Thing();
}
