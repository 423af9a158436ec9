using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Isolation;

/// <summary>Fields that an input does not offer are never taken from its body, on any route that writes (Z7, T4).</summary>
public sealed class MassAssignmentTests(IsolationHost host) : IClassFixture<IsolationHost>
{
    private const string Word = "MASS-CANARY";
    private static readonly Guid Id = Guid.Parse("0192dead-0000-7000-8000-00000000beef");

    [Fact]
    [Trait("Check", "Z7")]
    [Trait("Check", "T4")]
    public async Task What_the_input_does_not_offer_is_not_taken()
    {
        var types = InputTypes();
        var other = await TenantRows.OfAsync(host, host.B.Tenant.Id);
        var planted = 0;
        foreach (var route in RouteCases.All.Where(c => c.Body is not null && c.Last == 0 && types.ContainsKey(c.Key)).OrderBy(c => c.Method == "DELETE"))
        {
            var body = JsonNode.Parse(RouteCase.Fill(route.Body!, kind => host.A.First[kind]))!.AsObject();
            planted += Plant(body, types[route.Key]);
            var browser = route.Route.StartsWith("/api/portal/", StringComparison.Ordinal) ? host.A.FirstContact : host.A.Admin;
            using var request = new HttpRequestMessage(new HttpMethod(route.Method), RouteCase.Fill(route.Address, kind => Uri.EscapeDataString(host.A.First[kind])))
            {
                Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
            };
            using var answer = await browser.SendAsync(request);
            ((int)answer.StatusCode).ShouldBeLessThan(500, route.Key);
        }

        planted.ShouldBeGreaterThan(300);
        await host.DeliveredAsync(host.A.Tenant.Id);
        var own = await TenantRows.OfAsync(host, host.A.Tenant.Id);
        own.SelectMany(table => table.Value.Where(row => row.Contains(Word, StringComparison.Ordinal) || row.Contains(Id.ToString(), StringComparison.OrdinalIgnoreCase))
            .Select(row => $"{table.Key}: {row}")).ShouldBeEmpty();
        TenantRows.Differences(other, await TenantRows.OfAsync(host, host.B.Tenant.Id)).ShouldBeEmpty();
    }

    private int Plant(JsonObject body, Type type)
    {
        var offered = type.GetProperties().ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name), p => p.PropertyType, StringComparer.OrdinalIgnoreCase);
        var count = 0;
        foreach (var (name, inner) in body.ToList())
        {
            if (offered.TryGetValue(name, out var of))
            {
                count += inner switch
                {
                    JsonObject part => Plant(part, of),
                    JsonArray list => list.OfType<JsonObject>().Sum(part => Plant(part, ElementOf(of))),
                    _ => 0,
                };
            }
        }

        foreach (var (name, value) in Extras().Where(e => !offered.ContainsKey(e.Name)))
        {
            body[name] = value;
            count++;
        }

        return count;
    }

    private IEnumerable<(string Name, JsonNode Value)> Extras() =>
    [
        ("id", Id.ToString()), ("tenantId", host.B.Tenant.Id.ToString()), ("createdBy", Id.ToString()), ("changedBy", Id.ToString()), ("customerId", Id.ToString()),
        ("loginId", Id.ToString()), ("accountId", Id.ToString()), ("number", Word), ("code", Word), ("debtorNumber", Word), ("role", Word), ("status", Word),
        ("state", Word), ("passwordHash", Word), ("securityStamp", Word), ("hash", Word), ("total", "77777.77"), ("paid", "77777.77"), ("open", "77777.77"),
        ("isStatic", true), ("isAdministrator", true), ("emailConfirmed", true), ("createdAt", "1999-09-09T09:09:09Z"), ("reference", Word), ("notes", Word),
    ];

    private Dictionary<string, Type> InputTypes() => (
        from endpoint in host.Endpoints
        let accepts = endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType
        where accepts is not null
        from key in RouteCases.KeysOf(endpoint)
        select (key, accepts)).ToDictionary(p => p.key, p => p.accepts!);

    private static Type ElementOf(Type list) => list.IsArray
        ? list.GetElementType()!
        : list.GetInterfaces().Append(list).First(i => i.IsGenericType && i.IsAssignableTo(typeof(IEnumerable))).GetGenericArguments()[^1];
}
