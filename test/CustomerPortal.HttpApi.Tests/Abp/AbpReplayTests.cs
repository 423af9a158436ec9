using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Abp;

/// <summary>
/// Every call that ABP's Angular packages were recorded making is answered as they expect. Names, ids and stamps of the recording are
/// replaced by those of a tenant made for the call; bodies and headers stay as recorded.
/// </summary>
public sealed class AbpReplayTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private static readonly string[] Calls = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Abp", "abp-recorded-calls.jsonl"));
    private static readonly JsonObject Accepted = JsonNode.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Abp", "abp-accepted-answers.json")))!.AsObject();

    public static TheoryData<int, string> Recorded
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (index, line) in Calls.Index())
            {
                var call = JsonNode.Parse(line)!;
                data.Add(index, $"{call["m"]} {call["p"]}{call["q"]}");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task A_recorded_call_is_answered_as_ABPs_screens_expect(int index, string name)
    {
        var call = new RecordedCall(JsonNode.Parse(Calls[index])!);
        var stage = await ReplayStage.PrepareAsync(portal, call);

        // Recorded in one session for host and tenant. Ours are two, and the screens name no tenant in one of the host.
        if (call.IsOfHost && call.NamesTenant)
        {
            var refused = await (await stage.SendAsync(call, namesTenant: true)).JsonAsync(HttpStatusCode.BadRequest);
            refused.GetProperty("error").GetProperty("code").GetString().ShouldBe("Tenancy:Mismatch");
        }

        var response = await stage.SendAsync(call, call.NamesTenant && !call.IsOfHost);

        var body = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(call.ExpectedStatus, $"{name}: {body}");
        if (Accepted[call.AnswerKey] is { } accepted)
        {
            Shapes.Differences(accepted, JsonNode.Parse(body)!).ShouldBeEmpty(name);
        }

        if (call.ExpectedStatus >= 400)
        {
            response.Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
            JsonNode.Parse(body)!["error"]!["message"]!.GetValue<string>().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task Every_base_resource_is_a_resource_and_none_leads_back_to_itself()
    {
        using var browser = portal.Browse();

        var answer = await (await browser.GetAsync("/api/abp/application-localization?cultureName=nl&onlyDynamics=false")).JsonAsync(HttpStatusCode.OK);

        var bases = answer.GetProperty("resources").EnumerateObject()
            .ToDictionary(r => r.Name, r => r.Value.GetProperty("baseResources").EnumerateArray().Select(b => b.GetString()!).ToList());
        bases.SelectMany(b => b.Value).Where(name => !bases.ContainsKey(name)).ShouldBeEmpty();
        bases.Keys.Where(name => Ancestors(name).Contains(name)).ShouldBeEmpty();

        IEnumerable<string> Ancestors(string name) => bases[name].SelectMany(b => Ancestors(b).Prepend(b));
    }

    [Fact]
    public async Task Every_text_of_ABPs_screens_stands_in_its_resource()
    {
        using var browser = portal.Browse();
        var expected = AbpKeys.All();

        var answer = await (await browser.GetAsync("/api/abp/application-localization?cultureName=ar&onlyDynamics=false")).JsonAsync(HttpStatusCode.OK);

        var missing = from key in expected
                      let resource = answer.GetProperty("resources").GetProperty(key.Resource).GetProperty("texts")
                      where !resource.TryGetProperty(key.Name, out _)
                      select $"{key.Resource}::{key.Name}";
        missing.ShouldBeEmpty();
        answer.GetProperty("currentCulture").GetProperty("isRightToLeft").GetBoolean().ShouldBeTrue();
    }
}
