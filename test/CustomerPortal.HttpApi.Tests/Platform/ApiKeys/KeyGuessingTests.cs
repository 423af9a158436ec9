using System.Net;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Wrong keys are counted by address, in parallel too; the right key of a program at the same address goes on working (N4, N5).</summary>
public sealed class KeyGuessingTests(KeyGuessingTests.GuessedHost portal) : IClassFixture<KeyGuessingTests.GuessedHost>
{
    private const int Allowed = 6;

    [Fact]
    [Trait("Check", "N5")]
    [Trait("Check", "N4")]
    public async Task Parallel_guesses_are_refused_after_the_limit()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var (_, secret) = await admin.MakeKeyAsync(portal, "Customers.View");
        using var program = portal.Program(secret);
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        portal.Clock.Advance(TimeSpan.FromMinutes(2));
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => GuessAsync(secret[..^4] + $"{i:0000}")));

        answers.Count(s => s == HttpStatusCode.Unauthorized).ShouldBe(Allowed);
        answers.Count(s => s == HttpStatusCode.TooManyRequests).ShouldBe(60 - Allowed);
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        (await GuessAsync(secret[..^4] + "zzzz")).ShouldBe(HttpStatusCode.Unauthorized, "the window is over");
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK, "the right key");
    }

    private async Task<HttpStatusCode> GuessAsync(string key)
    {
        using var guesser = portal.Program(key);
        using var answer = await guesser.GetAsync("/api/abp/application-configuration");
        if (answer.StatusCode == HttpStatusCode.TooManyRequests)
        {
            answer.Headers.RetryAfter.ShouldNotBeNull();
        }

        return answer.StatusCode;
    }

    public sealed class GuessedHost : AccountHost
    {
        /// <inheritdoc />
        protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
        {
            ["RateLimits:DoorsPerAddress:Permits"] = $"{Allowed}",
        };
    }
}
