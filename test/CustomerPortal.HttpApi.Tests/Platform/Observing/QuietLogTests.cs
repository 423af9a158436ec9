using System.Net;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.Observing;

/// <summary>Logs say what happened, to whom by id, and nothing that people wrote (L10).</summary>
public sealed class QuietLogTests(ObservedHost portal) : IClassFixture<ObservedHost>
{
    private const string Canary = "CANARYWORD";

    [Fact]
    [Trait("Check", "L10")]
    public async Task Nothing_of_a_request_but_its_route_is_logged()
    {
        using var shop = await portal.OpenAsync();
        portal.Log.Clear();

        var customer = await shop.CustomerAsync($"{Canary} Company");
        await shop.InviteAsync(customer, $"{Canary} Person");
        await shop.Admin.GetAsync($"/api/customers?filter={Canary}");
        await shop.Admin.GetAsync($"/api/identity/users/by-email/{Canary}@example.com");
        await shop.Admin.GetAsync($"/api/{Canary}/%0d%0aForged%20line");
        await shop.Admin.SendJsonAsync(HttpMethod.Post, "/api/customers", $$"""{"company":"{{Canary}}","currency":{{Canary}}}""");
        var odd = new HttpRequestMessage(HttpMethod.Get, "/api/customers");
        odd.Headers.TryAddWithoutValidation("User-Agent", Canary);
        odd.Headers.TryAddWithoutValidation("Authorization", $"Bearer cpk_{Canary}");
        (await shop.Admin.SendAsync(odd)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await shop.Admin.PostAsync("/api/account/login", new { userNameOrEmailAddress = Canary, password = Canary });
        await Task.Delay(TimeSpan.FromSeconds(2));

        portal.Log.ShouldNotBeEmpty();
        portal.Log.ShouldContain(line => line.Contains("POST", StringComparison.Ordinal) && line.Contains("api/customers", StringComparison.Ordinal));
        portal.Log.Where(line => IsOurs(line) && line.Contains(Canary, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        portal.Log.Where(line => IsOurs(line) && line.Contains('@', StringComparison.Ordinal)).ShouldBeEmpty();
        portal.Log.Where(line => line.Contains("\nForged", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // The test's keeper hears every level; what the appsettings keep out of a log is the framework's chatter.
    private static bool IsOurs(string line) => !line.StartsWith("Debug", StringComparison.Ordinal) && !line.StartsWith("Trace", StringComparison.Ordinal);
}
