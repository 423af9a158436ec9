using System.Collections;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Isolation;

/// <summary>Fields that an input does not offer are never taken from its body, on any route that writes (Z7, T4).</summary>
[Collection(ChangedTenants.Name)]
public sealed class MassAssignmentTests(IsolationHost host)
{
    private const string Word = "MASS-CANARY";
    private static readonly Guid Id = Guid.Parse("0192dead-0000-7000-8000-00000000beef");

    // What others stand in the way of afterwards: a password of before, an open tenant, terms that are accepted.
    private static readonly string[] Closing = ["change-password", "deactivate", "client-terms"];

    private const string Link = "opens with the link of a mail, and has no field but that and a password";
    private const string Device = "answers with a code or a device that the account has set up; PasskeyTests and TwoFactorTests answer them";

    // Route → why this test does not come to its write.
    private static readonly Dictionary<string, string> NotReached = new()
    {
        ["POST /api/account/invitation"] = Link,
        ["POST /api/account/accept-invitation"] = Link,
        ["POST /api/account/reset-password"] = Link,
        ["POST /api/account/impersonate"] = Link,
        ["POST /api/portal/account/invitation"] = Link,
        ["POST /api/portal/account/accept-invitation"] = Link,
        ["POST /api/portal/account/reset-password"] = Link,
        ["POST /api/portal/account/magic-link/use"] = Link,
        ["POST /api/account/two-factor"] = Device,
        ["POST /api/portal/account/two-factor"] = Device,
        ["POST /api/account/passkey/login"] = Device,
        ["POST /api/portal/account/passkey/login"] = Device,
        ["POST /api/account/security/passkeys"] = Device,
        ["POST /api/portal/account/security/passkeys"] = Device,
        ["POST /api/account/security/authenticator/confirm"] = Device,
        ["POST /api/portal/account/security/authenticator/confirm"] = Device,
        ["POST /api/account/security/authenticator/remove"] = Device,
        ["POST /api/portal/account/security/authenticator/remove"] = Device,
        ["POST /api/account/security/recovery-codes"] = Device,
        ["POST /api/portal/account/security/recovery-codes"] = Device,
        ["POST /api/configuration/compare"] = "reads a file; MalformedConfigurationTests plant in the file itself",
        ["POST /api/configuration/import"] = "reads a file; MalformedConfigurationTests plant in the file itself",
    };

    [Fact]
    [Trait("Check", "Z7")]
    [Trait("Check", "T4")]
    public async Task What_the_input_does_not_offer_is_not_taken()
    {
        var types = InputTypes();
        var calls = await WriteCalls.OpenAsync(host);
        var other = await TenantRows.OfAsync(host, host.B.Tenant.Id);
        var planted = 0;
        var answers = new Dictionary<string, string>();
        foreach (var route in RouteCases.All.Where(c => c.Body is not null && c.Last == 0 && types.ContainsKey(c.Key)).OrderBy(c => Array.IndexOf(Closing, c.Route.Split('/')[^1])))
        {
            var call = await calls.PrepareAsync(route);
            planted += Plant(call.Body, types[route.Key]);
            using var answer = await call.SendAsync();
            ((int)answer.StatusCode).ShouldBeLessThan(500, route.Key);
            answers[route.Key] = answer.IsSuccessStatusCode ? string.Empty : answers.GetValueOrDefault(route.Key, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }

        planted.ShouldBeGreaterThan(1000);
        answers.Where(a => a.Value.Length > 0 && !NotReached.ContainsKey(a.Key)).Select(a => $"{a.Key}: {a.Value}").ShouldBeEmpty("these calls are refused before they write, so they show nothing");
        NotReached.Keys.Where(key => answers.GetValueOrDefault(key) is not { Length: > 0 }).ShouldBeEmpty("these are reached: take them off the list");
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
                    JsonObject part when of != typeof(LocalizedText) && !of.IsAssignableTo(typeof(IEnumerable)) => Plant(part, of),
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
