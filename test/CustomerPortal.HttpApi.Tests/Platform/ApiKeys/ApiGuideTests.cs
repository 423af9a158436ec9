using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CustomerPortal.Architecture;
using CustomerPortal.Strength;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>The commands of etc/docs/api.md do what it says, run as they stand there.</summary>
[Collection(OperatedHost.Collection)]
public sealed partial class ApiGuideTests(OperatedHost host)
{
    [Fact]
    public async Task Every_command_of_the_guide_answers_as_it_says()
    {
        using var shop = await host.OpenAsync();
        var key = await (await shop.Admin.PostAsync("/api/account/api-keys", new
        {
            name = "Guide",
            expiresOn = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddDays(30).UtcDateTime),
            scopes = new[] { "Customers.View", "Customers.Create", "Billing.Invoices" },
        })).JsonAsync(HttpStatusCode.OK);
        var commands = Commands().ToList();
        commands.Count.ShouldBeGreaterThan(10);

        foreach (var (status, command) in commands)
        {
            var (told, output) = await RunAsync(command, $"http://{shop.Host}:{host.Portal.Port}", key.GetProperty("secret").GetString()!);

            told.ShouldBe(status, $"{command}\n{output}");
            output.Contains("Idempotency-Replayed: true", StringComparison.Ordinal).ShouldBe(command.Contains("the same answer again", StringComparison.Ordinal), command);
        }
    }

    /// <summary>Each comment that names a status, with the command below it.</summary>
    private static IEnumerable<(int Status, string Command)> Commands() =>
        from block in Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "etc", "docs", "api.md")))
        from command in block.Groups[1].Value.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        let named = Status().Match(command)
        where named.Success
        select (int.Parse(named.Groups[1].Value, CultureInfo.InvariantCulture), command.Trim());

    private static async Task<(int Status, string Output)> RunAsync(string command, string portal, string key)
    {
        var host = new Uri(portal);
        var start = new ProcessStartInfo("bash")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PORTAL"] = portal, ["KEY"] = key },
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"{command} --noproxy '*' --resolve '{host.Host}:{host.Port}:127.0.0.1' -w '\\n%{{http_code}}'");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        return (int.Parse(output[(output.LastIndexOf('\n') + 1)..], CultureInfo.InvariantCulture), output);
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^# → (\d{3})", RegexOptions.Multiline)]
    private static partial Regex Status();
}
