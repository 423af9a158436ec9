using System.Text;
using CustomerPortal.Platform.Rights;

namespace CustomerPortal.Isolation;

/// <summary>Calls routes as people and keeps what is wrong.</summary>
internal sealed class Sweep
{
    private static readonly string[] ReadersMayPost =
    [
        "POST /api/customers/duplicates", "POST /api/billing/invoices/calculate",
    ];

    // Everybody keeps the own account.
    private const string OwnAccount = "/api/account/";

    private readonly List<string> findings = [];

    public IReadOnlyList<string> Findings => findings;

    public int Calls { get; private set; }

    /// <summary>Calls with ids of others: each answer must be the one that an id gets that never existed.</summary>
    public async Task AskForOthersAsync(Caller caller, RouteCase route, EndpointRight right)
    {
        var kinds = route.Kinds;
        for (var subset = 1; subset < 1 << kinds.Count; subset++)
        {
            var swapped = kinds.Where((_, i) => (subset & (1 << i)) != 0).ToHashSet();
            var never = await CallAsync(caller, route, right, kind => (swapped.Contains(kind) ? World.Missing : caller.Own)[kind]);
            foreach (var world in caller.Foreign.Where(w => swapped.Any(kind => w[kind] != caller.Own[kind])))
            {
                var answer = await CallAsync(caller, route, right, kind => (swapped.Contains(kind) ? world : caller.Own)[kind]);
                Compare(caller, route, $"{world.Canary}: {string.Join(", ", swapped)}", answer, never, swapped);
            }
        }
    }

    /// <summary>Calls with the caller's own ids, and looks for others' words in every list.</summary>
    public async Task AskForOwnAsync(Caller caller, RouteCase route, EndpointRight right)
    {
        var answer = await CallAsync(caller, route, right, kind => caller.Own[kind]);
        if (caller.Owns(right) && route.IsSafe && !route.IsRefusedToOwner && answer.Status is not (200 or 204))
        {
            Find(caller, route, "own", $"{answer.Status}, yet it is the caller's own: {answer.Body}");
        }

        if (caller.Role == Role.Reader && !route.IsSafe && right is not EndpointRight.Anonymous && !ReadersMayPost.Contains(route.Key)
            && !route.Route.StartsWith(OwnAccount, StringComparison.Ordinal)
            && answer.Status is not (401 or 403))
        {
            Find(caller, route, "own", $"{answer.Status}, yet this role changes nothing: {answer.Body}");
        }

        if (route.IsSafe && route.Last == 0)
        {
            foreach (var word in caller.Forbidden)
            {
                var searching = route with { Address = $"{route.Address}{(route.Address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}filter={word}" };
                await CallAsync(caller, searching, right, kind => caller.Own[kind]);
            }
        }
    }

    /// <summary>Calls once.</summary>
    public async Task<Answer> CallAsync(Caller caller, RouteCase route, EndpointRight right, Func<string, string> id, params (string Name, string Value)[] headers)
    {
        var address = RouteCase.Fill(route.Address, kind => Uri.EscapeDataString(id(kind)));
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), address);
        if (route.Body is { } body)
        {
            request.Content = new StringContent(RouteCase.Fill(body, id), Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        Calls++;
        using var response = await caller.Browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var answer = await Answer.ReadAsync(response, route.Kinds.Select(id).SelectMany(v => new[] { v, Uri.EscapeDataString(v) }));
        Judge(caller, route with { Address = address }, right, answer);
        return answer;
    }

    private void Judge(Caller caller, RouteCase route, EndpointRight right, Answer answer)
    {
        if (answer.Status >= 500)
        {
            Find(caller, route, string.Empty, $"{answer.Status} {answer.Body}");
        }

        if (caller.Wrong(right, answer.Status) is { } wrong)
        {
            Find(caller, route, string.Empty, $"{answer.Status}, but {wrong}: {answer.Body}");
        }

        var canary = caller.Forbidden.FirstOrDefault(word => answer.Body.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (canary is not null && !route.SaysTenants)
        {
            Find(caller, route, string.Empty, $"{answer.Status} with {canary}: {answer.Body}");
        }
    }

    private void Compare(Caller caller, RouteCase route, string whose, Answer answer, Answer never, HashSet<string> swapped)
    {
        if (route.SaysTenants)
        {
            return;
        }

        if (answer != never)
        {
            Find(caller, route, whose, $"{answer.Status} {answer.Body} is not {never.Status} {never.Body} of an id that never existed{Headers(answer, never)}");
        }

        if (answer.Status is < 400 or >= 500 && (!(route.IsSafe || route.OnlyAsks) || swapped.Any(route.IsInPath)))
        {
            Find(caller, route, whose, $"{answer.Status}, a refusal was expected: {answer.Body}");
        }
    }

    private static string Headers(Answer answer, Answer never) =>
        answer.Headers == never.Headers ? string.Empty : $"; headers {string.Join(", ", answer.Headers.Split('\n').Except(never.Headers.Split('\n')))}";

    private void Find(Caller caller, RouteCase route, string whose, string what) =>
        findings.Add($"{caller.Role} {route.Method} {route.Address} [{whose}] {(what.Length > 400 ? what[..400] : what)}");
}
