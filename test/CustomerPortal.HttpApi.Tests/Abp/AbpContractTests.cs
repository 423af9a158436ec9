using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Abp;

/// <summary>
/// Every route of ABP's contract, called as its screens (recorded) or its typed proxies do, answers with the fields that they read; refusals
/// have the status of the one table, ABP's header and body.
/// </summary>
public sealed class AbpContractTests(AbpContractTests.Theatre theatre) : IClassFixture<AbpContractTests.Theatre>
{
    public static TheoryData<int, string> Calls
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (index, call) in AbpCall.All.Index())
            {
                data.Add(index, call.Case);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_is_answered_as_ABPs_clients_read_it(int index, string name)
    {
        var call = AbpCall.All[index];

        var response = await (await theatre.StageAsync(call)).SendAsync(call);

        var body = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(call.Status, $"{name}: {body}");
        if (call.Status >= 400)
        {
            ShouldBeRefusal(response, body, call.Code!);
        }
        else if (call.Status == 204)
        {
            body.ShouldBeEmpty();
        }
        else if (call.Answer == "text")
        {
            response.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        }
        else
        {
            AnswerTypes.Faults(call.Answer!, JsonDocument.Parse(body).RootElement).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public async Task A_right_names_the_role_and_the_account_that_give_it()
    {
        const string Right = "AbpIdentity.Roles";
        var stage = await AbpStage.MakeAsync(theatre);
        foreach (var call in AbpCall.All.Where(c => c.Case is "roles of a user, saved" or "rights of a role, changed" or "rights of a user, changed"))
        {
            ((int)(await stage.SendAsync(call)).StatusCode).ShouldBe(204, call.Case);
        }

        var answer = await (await stage.SendAsync(AbpCall.All.Single(c => c.Case == "rights of a user"))).JsonAsync(HttpStatusCode.OK);

        AnswerTypes.Faults("PermissionList", answer).ShouldBeEmpty();
        answer.GetProperty("groups").EnumerateArray().SelectMany(g => g.GetProperty("permissions").EnumerateArray())
            .Single(p => p.GetProperty("name").GetString() == Right).GetProperty("grantedProviders").EnumerateArray()
            .Select(p => (p.GetProperty("providerName").GetString(), p.GetProperty("providerKey").GetString()))
            .ShouldBe([("R", stage.Thing("roleName")), ("U", stage.Thing("user"))], ignoreOrder: true);
    }

    [Fact]
    public void Every_route_of_the_contract_is_mapped_and_called_here()
    {
        var mapped = theatre.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(Isolation.RouteCases.KeysOf).Select(key => AbpFiles.Open(key)).ToHashSet();
        var called = AbpCall.All.Select(c => c.Route).ToHashSet();

        AbpFiles.Routes.Where(route => !mapped.Contains(route)).ShouldBeEmpty("not mapped");
        AbpFiles.Routes.Where(route => !called.Contains(route)).ShouldBeEmpty("not called");
        called.Where(route => !AbpFiles.Routes.Contains(route)).ShouldBeEmpty("not of the contract");
        Recorded().Where(route => !AbpFiles.Routes.Contains(route)).ShouldBeEmpty("recorded, but not of the contract");
    }

    [Fact]
    public void Every_type_of_the_answers_is_used()
    {
        var types = JsonNode.Parse(File.ReadAllText(AbpFiles.Path("abp-answers.json")))!.AsObject();
        var used = string.Join(' ', AbpCall.All.Select(c => c.Answer)) + ' ' + string.Join(' ', types.SelectMany(t => t.Value!.AsObject()).Select(f => f.Value!.GetValue<string>()));

        types.Select(t => t.Key).Where(name => !used.Split(' ', '<', '>', '[', ']', '?').Contains(name)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Recorded() => File.ReadLines(AbpFiles.Path("abp-recorded-calls.jsonl"))
        .Select(line => JsonNode.Parse(line)!).Select(call => AbpFiles.Open($"{call["m"]} {call["p"]}"));

    /// <summary>A stage for each call that changes something; one for all that only read.</summary>
    public sealed class Theatre : AccountHost
    {
        private Task<AbpStage>? shared;

        internal Task<AbpStage> StageAsync(AbpCall call) => call.OnlyReads ? shared ??= AbpStage.MakeAsync(this) : AbpStage.MakeAsync(this);
    }

    private static void ShouldBeRefusal(HttpResponseMessage response, string body, string code)
    {
        response.Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
        var root = JsonDocument.Parse(body).RootElement;
        root.EnumerateObject().Select(p => p.Name).ShouldBe(["error"]);
        var error = root.GetProperty("error");
        error.GetProperty("code").GetString().ShouldBe(code);
        error.GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
        error.GetProperty("data").ValueKind.ShouldBe(JsonValueKind.Object);
        var isInput = (int)response.StatusCode == 400;
        error.GetProperty("details").ValueKind.ShouldBe(isInput ? JsonValueKind.String : JsonValueKind.Null);
        error.GetProperty("validationErrors").ValueKind.ShouldBe(isInput ? JsonValueKind.Array : JsonValueKind.Null);
    }
}
