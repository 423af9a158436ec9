using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CustomerPortal.Architecture;

namespace CustomerPortal.Isolation;

/// <summary>Who saves a form that somebody else saved meanwhile is told so, and nothing is overwritten (C4): every PUT of the API.</summary>
[Collection(ChangedTenants.Name)]
public sealed partial class StaleVersionTests(IsolationHost host)
{
    private const string OneValue = "one value: the later one is what people want, whatever stood there";
    private const string OnlyChanges = "names only the values that change";
    private const string Order = "the order of a list: it is refused when the list has other rows meanwhile";
    private const string Abp = "ABP's contract has no version there";

    // Route → why it takes no version.
    private static readonly Dictionary<string, string> WithoutVersion = new()
    {
        ["PUT /api/account/security/passkeys/{id}"] = OneValue,
        ["PUT /api/portal/account/security/passkeys/{id}"] = OneValue,
        ["PUT /api/portal/language"] = OneValue,
        ["PUT /api/portal/mails"] = OneValue,
        ["PUT /api/branding/{image}"] = OneValue,
        ["PUT /api/settings"] = OnlyChanges,
        ["PUT /api/localization/texts"] = OnlyChanges,
        ["PUT /api/permission-management/permissions"] = OnlyChanges,
        ["PUT /api/feature-management/features"] = OnlyChanges,
        ["PUT /api/customers/groups/order"] = Order,
        ["PUT /api/billing/payment-terms/order"] = Order,
        ["PUT /api/billing/tax-codes/order"] = Order,
        ["PUT /api/identity/users/{id}/roles"] = Abp,
        ["PUT /api/permission-management/permissions/resource"] = Abp,
        ["PUT /api/multi-tenancy/tenants/{id}/default-connection-string"] = Abp,
    };

    private static readonly JsonElement Document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "angular", "openapi.json"))).RootElement;

    [Fact]
    [Trait("Check", "C4")]
    public void Every_PUT_takes_a_version_or_stands_on_the_list() =>
        Forms().Where(f => f.Version is null).Select(f => f.Key).ShouldBe(WithoutVersion.Keys, ignoreOrder: true);

    [Fact]
    [Trait("Check", "C4")]
    public async Task A_form_that_was_filled_before_another_save_is_refused_and_changes_nothing()
    {
        var forms = Forms().Where(f => f.Version is not null).ToDictionary(f => f.Key);
        var calls = await WriteCalls.OpenAsync(host);
        var second = new Dictionary<string, PreparedCall>();
        var refused = new List<string>();

        // The order of a list of one cannot change: what follows makes its form old.
        foreach (var route in RouteCases.All.Where(c => forms.ContainsKey(Open(c.Key))).OrderByDescending(c => c.Key.EndsWith("/order", StringComparison.Ordinal)))
        {
            // Two have the form open, and the first one saves.
            var (first, other) = (await calls.PrepareAsync(route), await calls.PrepareAsync(route));
            using var answer = await first.SendAsync();
            if (answer.IsSuccessStatusCode)
            {
                second.TryAdd(Open(route.Key), other);
            }
            else
            {
                refused.Add($"{route.Key} {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            }
        }

        forms.Keys.Except(second.Keys).ShouldBeEmpty(string.Join('\n', refused));
        var (before, kept) = (await RowsAsync(), await calls.KeptAsync());
        var taken = new List<string>();
        foreach (var (key, call) in second)
        {
            await AskAsync(call, 409, "Platform:Changed", key, taken);

            // One that tells no version might overwrite anything; only ABP's screens may.
            call.Body.Remove(call.Version!);
            if (forms[key].IsRequired || call.Version == "version")
            {
                await AskAsync(call, forms[key].IsRequired ? 400 : 409, forms[key].IsRequired ? "Platform:InputInvalid" : "Platform:Changed", key, taken);
            }
        }

        taken.ShouldBeEmpty();
        TenantRows.Differences(before, await RowsAsync()).ShouldBeEmpty("a refused save wrote rows");
        (await calls.KeptAsync()).ShouldBe(kept);
    }

    private static async Task AskAsync(PreparedCall call, int status, string code, string key, List<string> taken)
    {
        using var answer = await call.SendAsync();
        var text = await answer.Content.ReadAsStringAsync();
        var body = text.Length > 0 ? JsonNode.Parse(text) as JsonObject : null;
        if ((int)answer.StatusCode != status || ((body?["error"] ?? body)?["code"])?.GetValue<string>() != code)
        {
            taken.Add($"{key}: {status} {code} expected, {(int)answer.StatusCode} {text}");
        }
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> RowsAsync()
    {
        await host.DeliveredAsync(host.A.Tenant.Id);
        return await TenantRows.OfAsync(host, host.A.Tenant.Id);
    }

    /// <summary>Every PUT with the field of its body that says the version, if it has one.</summary>
    private static IEnumerable<(string Key, string? Version, bool IsRequired)> Forms() =>
        from path in Document.GetProperty("paths").EnumerateObject()
        where path.Value.TryGetProperty("put", out _)
        let schema = Body(path.Value.GetProperty("put"))
        let version = Fields(schema, "properties").FirstOrDefault(name => name is "version" or "concurrencyStamp")
        select ($"PUT {path.Name}", version, Fields(schema, "required").Contains(version));

    private static JsonElement? Body(JsonElement put)
    {
        if (!put.TryGetProperty("requestBody", out var body))
        {
            return null;
        }

        var name = body.GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString()!.Split('/')[^1];
        return Document.GetProperty("components").GetProperty("schemas").GetProperty(name);
    }

    private static IEnumerable<string?> Fields(JsonElement? schema, string list) =>
        schema is not { } body || !body.TryGetProperty(list, out var fields) ? []
        : fields.ValueKind == JsonValueKind.Array ? fields.EnumerateArray().Select(f => f.GetString())
        : fields.EnumerateObject().Select(f => f.Name);

    private static string Open(string key) => Constraint().Replace(key, "}");

    [GeneratedRegex(":[a-z]+}")]
    private static partial Regex Constraint();
}
