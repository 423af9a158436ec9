using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Isolation;

/// <summary>What must be unique is so in each tenant alone, and who is refused a second time learns of the own row only (T11).</summary>
[Collection(FilledTenants.Name)]
public sealed class SameKeysTests(IsolationHost host)
{
    private static readonly Dictionary<string, string> Keys = new()
    {
        ["/api/billing/tax-codes"] = """{"code":"TWIN","category":"Standard","rate":0.21,"name":{"en":"Twin"}}""",
        ["/api/billing/payment-terms"] = """{"number":88,"name":{"en":"Twin"},"days":10,"start":"InvoiceDate"}""",
        ["/api/billing/currencies"] = """{"code":"SEK"}""",
        ["/api/billing/currencies/USD/rates"] = """{"day":"2026-02-02","rate":1.5}""",
        ["/api/customers/lists"] = """{"code":"TWIN","name":{"en":"Twin"}}""",
        ["/api/customers/<customer>/contacts"] = """{"name":"Twin","email":"twin@example.com"}""",
        ["/api/identity/roles"] = """{"name":"Twin"}""",
        ["/api/identity/users"] = $$"""{"userName":"twin","email":"twin@example.com","password":"{{AccountHost.Password}}","roleNames":[]}""",
    };

    [Fact]
    [Trait("Check", "T11")]
    public async Task The_same_key_in_two_tenants_is_taken_in_neither_and_a_refusal_tells_of_the_own_only()
    {
        foreach (var (path, body) in Keys)
        {
            foreach (var worlds in new[] { host.B, host.A })
            {
                (await AskAsync(worlds, path, body)).Status.ShouldBeOneOf([200, 201], $"{path} in {worlds.First.Canary}");
            }

            var (inB, inA) = (await AskAsync(host.B, path, body), await AskAsync(host.A, path, body));

            inA.Status.ShouldBeOneOf([400, 409], path);
            inA.ShouldBe(inB, path);
            inA.Body.ShouldNotContain("CAN-", Case.Insensitive, path);
        }
    }

    private static async Task<Answer> AskAsync(TenantWorlds worlds, string path, string body)
    {
        using var response = await worlds.Admin.SendJsonAsync(HttpMethod.Post, RouteCase.Fill(path, kind => worlds.First[kind]), body);
        return await Answer.ReadAsync(response, []);
    }
}
