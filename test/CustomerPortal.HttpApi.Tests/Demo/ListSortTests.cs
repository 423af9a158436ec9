using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerPortal.Architecture;
using CustomerPortal.Platform.Demo;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Demo;

/// <summary>Whatever a list of the pages sorts by, its route sorts by, both ways.</summary>
[Collection(DemoCollection.Name)]
public sealed partial class ListSortTests(DemoHost host)
{
    private const int Page = 200;

    /// <summary>Rows of which pages are joined.</summary>
    private const int Joined = 8;

    /// <summary>Route of each list, by its component's file.</summary>
    private static readonly Dictionary<string, string> Routes = new(StringComparer.Ordinal)
    {
        ["edition-list"] = "/api/multi-tenancy/editions",
        ["tenant-list"] = "/api/multi-tenancy/tenants",
        ["user-list"] = "/api/identity/users",
        ["role-list"] = "/api/identity/roles",
        ["api-key-list"] = "/api/identity/api-keys",
        ["audit-list"] = "/api/auditing/entries",
        ["customer-list"] = "/api/customers",
        ["group-list"] = "/api/customers/groups",
        ["mail-list"] = "/api/messaging/mails",
        ["invoice-list"] = "/api/billing/invoices",
        ["payment-list"] = "/api/billing/payments",
        ["tax-code-list"] = "/api/billing/tax-codes",
        ["currency-list"] = "/api/billing/currencies",
        ["rate-list"] = "/api/billing/currencies/USD/rates",
        ["payment-term-list"] = "/api/billing/payment-terms",
        ["invoice-list-page"] = "/api/portal/invoices",
        ["looks-page"] = "/api/portal/looks",
    };

    /// <summary>Lists that are read at the host.</summary>
    private static readonly string[] OfHost = ["/api/multi-tenancy", "/api/identity/api-keys", "/api/messaging/mails"];

    /// <summary>A field of each list in which its search looks.</summary>
    private static readonly Dictionary<string, string> Searched = new(StringComparer.Ordinal)
    {
        ["edition-list"] = "name",
        ["tenant-list"] = "name",
        ["user-list"] = "surname",
        ["role-list"] = "name",
        ["api-key-list"] = "name",
        ["audit-list"] = "label",
        ["customer-list"] = "name",
        ["group-list"] = "name",
        ["mail-list"] = "to",
        ["invoice-list"] = "customerName",
        ["payment-list"] = "number",
        ["tax-code-list"] = "code",
        ["currency-list"] = "name",
        ["rate-list"] = "day",
        ["payment-term-list"] = "name",
        ["invoice-list-page"] = "number",
        ["looks-page"] = "reason",
    };

    // Of these the demo has one value alone.
    private static readonly string[] Alike =
    [
        "api-key-list lastUsedAt", "api-key-list userName", "customer-list syncState", "edition-list tenantCount", "mail-list state", "mail-list subject", "mail-list template",
    ];

    [Fact]
    public async Task Each_column_that_sorts_is_a_field_by_which_its_list_is_sorted()
    {
        using var staff = await StaffAsync("acme.localhost");
        using var keeper = await StaffAsync("localhost");
        using var contact = await ContactAsync();
        await FillAsync(staff, keeper, contact);
        var columns = Columns();
        columns.Select(c => c.List).Distinct().Order().ShouldBe(Routes.Keys.Order());

        var (alike, wrong) = (new List<string>(), new List<string>());
        foreach (var (list, field) in columns)
        {
            var path = Routes[list];
            var reader = ReaderOf(path, staff, keeper, contact);
            var (up, isWhole) = await ValuesAsync(reader, path, field);
            var (down, _) = await ValuesAsync(reader, path, $"{field} desc");
            down.Reverse();
            if (isWhole && !down.SequenceEqual(up))
            {
                wrong.Add($"{list} {field}: {string.Join('|', up.Distinct().Take(20))} and {string.Join('|', down.Distinct().Take(20))}");
            }

            if (up.Concat(down).Distinct().Count() < 2)
            {
                alike.Add($"{list} {field}");
            }
        }

        wrong.ShouldBeEmpty();
        alike.ShouldBe(Alike, ignoreOrder: true, "columns with one value alone: no order is seen");
    }

    [Fact]
    public async Task Pages_of_two_are_the_whole_and_a_word_of_a_row_finds_it()
    {
        using var staff = await StaffAsync("acme.localhost");
        using var keeper = await StaffAsync("localhost");
        using var contact = await ContactAsync();
        await FillAsync(staff, keeper, contact);
        foreach (var (list, path) in Routes)
        {
            var reader = ReaderOf(path, staff, keeper, contact);
            var (whole, total) = await RowsAsync(reader, path, $"maxResultCount={Page}");
            var joined = new List<JsonElement>();
            for (var skip = 0; skip < Math.Min(whole.Count, Joined); skip += 2)
            {
                var (page, ofPage) = await RowsAsync(reader, path, $"maxResultCount=2&skipCount={skip}");
                (page.Count, ofPage).ShouldBe((Math.Min(2, total - skip), total), $"{path} from {skip}");
                joined.AddRange(page);
            }

            joined.Count.ShouldBeGreaterThan(1, $"{list} has too few rows to tell pages");
            joined.Select(r => r.ToString()).ShouldBe(whole.Take(joined.Count).Select(r => r.ToString()), path);
            (await RowsAsync(reader, path, $"maxResultCount=2&skipCount={total}")).Rows.ShouldBeEmpty(path);

            var row = whole.First(r => r.GetProperty(Searched[list]).ValueKind != JsonValueKind.Null);
            var word = Word(row.GetProperty(Searched[list]));
            (await RowsAsync(reader, path, $"maxResultCount={Page}&filter={Uri.EscapeDataString(word)}")).Rows.Select(r => r.ToString()).ShouldContain(row.ToString(), $"{path} by {word}");
            (await RowsAsync(reader, path, "filter=zzqqxx")).ShouldSatisfyAllConditions(r => r.Rows.ShouldBeEmpty(path), r => r.Total.ShouldBe(0, path));
        }
    }

    /// <summary>What the demo has none of: keys and mails (of the host, the demo's own tenants have none), and looks at what a contact sees.</summary>
    private static async Task FillAsync(TestBrowser staff, TestBrowser keeper, TestBrowser contact)
    {
        if ((await RowsAsync(keeper, Routes["api-key-list"], string.Empty)).Total > 0)
        {
            return;
        }

        var email = (await (await contact.GetAsync("/api/portal/session")).JsonAsync(HttpStatusCode.OK)).GetProperty("contact").GetProperty("email").GetString()!;
        var found = (await (await staff.GetAsync($"/api/customers/contacts?filter={Uri.EscapeDataString(email)}")).JsonAsync(HttpStatusCode.OK))[0];
        for (var i = 1; i <= 3; i++)
        {
            await MadeAsync(keeper, "/api/account/api-keys", new { name = $"Till {i}", expiresOn = DemoHost.Today.AddDays(i), scopes = new[] { "AbpTenantManagement.Tenants" } });
            await MadeAsync(keeper, "/api/messaging/mails/test", new { to = $"till{i}@example.com" });
            await MadeAsync(staff, $"/api/customers/{found.GetProperty("customerId")}/contacts/{found.GetProperty("id")}/view-as", new { reason = $"Asked-{i} by phone" });
        }
    }

    private static async Task MadeAsync(TestBrowser browser, string path, object input)
    {
        using var answer = await browser.PostAsync(path, input);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {await answer.Content.ReadAsStringAsync()}");
    }

    private static async Task<(IReadOnlyList<JsonElement> Rows, int Total)> RowsAsync(TestBrowser reader, string path, string query)
    {
        var answer = await (await reader.GetAsync($"{path}?{query}")).JsonAsync(HttpStatusCode.OK);
        return ([.. answer.GetProperty("items").EnumerateArray()], answer.GetProperty("totalCount").GetInt32());
    }

    /// <summary>The longest word that a field says, of several languages the English one.</summary>
    private static string Word(JsonElement field) =>
        (field.ValueKind == JsonValueKind.Object ? field.GetProperty("en") : field).ToString().Split(' ').MaxBy(w => w.Length)!;

    private static TestBrowser ReaderOf(string path, TestBrowser staff, TestBrowser keeper, TestBrowser contact) =>
        path.StartsWith("/api/portal", StringComparison.Ordinal) ? contact : OfHost.Any(start => path.StartsWith(start, StringComparison.Ordinal)) ? keeper : staff;

    /// <summary>Each list with what it sorts by: its columns, its choices, and the order that it begins with.</summary>
    private static List<(string List, string Field)> Columns() =>
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "angular", "projects"), "*.*", SearchOption.AllDirectories)
           where Path.GetExtension(file) is ".ts" or ".html" && !file.EndsWith(".spec.ts", StringComparison.Ordinal) && !file.Contains("/shared/", StringComparison.Ordinal)
           let text = File.ReadAllText(file)
           from field in Column().Matches(text).Select(m => m.Groups[1].Value)
               .Concat(First().Matches(text).Select(m => m.Groups[1].Value))
               .Concat(Choices().Matches(text).SelectMany(m => Choice().Matches(m.Value)).Select(m => m.Groups[1].Value))
           let list = Path.GetFileNameWithoutExtension(file)
           where list != "text-list"
           group field by (list, field.Split(' ')[0]) into one
           select one.Key,
    ];

    /// <summary>The field of each row in this order, as it is written; whether these are all rows.</summary>
    private static async Task<(List<string> Values, bool IsWhole)> ValuesAsync(TestBrowser reader, string path, string sorting)
    {
        var response = await reader.GetAsync($"{path}?sorting={Uri.EscapeDataString(sorting)}&maxResultCount={Page}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{path} by {sorting}: {await response.Content.ReadAsStringAsync()}");
        var answer = await response.JsonAsync();
        var field = sorting.Split(' ')[0];
        var values = answer.GetProperty("items").EnumerateArray().Select(row => Shown(row, field)).ToList();
        return (values, answer.GetProperty("totalCount").GetInt32() <= Page);
    }

    /// <summary>Of an amount its number: lists sort it whatever the currency.</summary>
    private static string Shown(JsonElement row, string field) =>
        !row.TryGetProperty(field, out var value) ? string.Empty : value.ValueKind == JsonValueKind.Object && value.TryGetProperty("amount", out var amount) ? amount.ToString() : value.ToString();

    private async Task<TestBrowser> StaffAsync(string address)
    {
        var browser = host.Browse(address);
        await browser.GetAsync("/api/abp/application-configuration");
        (await (await browser.LoginAsync("admin", DemoTenant.Password)).JsonAsync(HttpStatusCode.OK)).GetProperty("result").GetInt32().ShouldBe(1);
        return browser;
    }

    private async Task<TestBrowser> ContactAsync()
    {
        var browser = host.Browse("acme.localhost");
        var told = (await (await browser.GetAsync("/api/app/public-info")).JsonAsync(HttpStatusCode.OK)).GetProperty("demo");
        var contact = told.EnumerateArray().First(a => a.GetProperty("role").GetString() == "Contact");
        await browser.GetAsync("/api/portal/session");
        var entered = await browser.PostAsync("/api/portal/account/login", new { email = contact.GetProperty("userName").GetString(), password = DemoTenant.Password, rememberMe = false });
        entered.StatusCode.ShouldBe(HttpStatusCode.OK);
        return browser;
    }

    [GeneratedRegex("\\bsort=\"(\\w+)\"")]
    private static partial Regex Column();

    [GeneratedRegex(@"listSource<[^;]*?\bsorting: (?:this\.all \? )?'([\w ]+)'")]
    private static partial Regex First();

    [GeneratedRegex(@"SORTS = \[.*\]")]
    private static partial Regex Choices();

    [GeneratedRegex(@"'([\w ]+)'")]
    private static partial Regex Choice();
}
