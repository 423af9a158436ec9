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

    [Fact]
    public async Task Each_column_that_sorts_is_a_field_by_which_its_list_is_sorted()
    {
        using var staff = await StaffAsync("acme.localhost");
        using var keeper = await StaffAsync("localhost");
        using var contact = await ContactAsync();
        var columns = Columns();
        columns.Select(c => c.List).Distinct().Order().ShouldBe(Routes.Keys.Order());

        var (told, wrong) = (0, new List<string>());
        foreach (var (list, field) in columns)
        {
            var path = Routes[list];
            var reader = path.StartsWith("/api/portal", StringComparison.Ordinal) ? contact : path.StartsWith("/api/multi-tenancy", StringComparison.Ordinal) ? keeper : staff;
            var (up, isWhole) = await ValuesAsync(reader, path, field);
            var (down, _) = await ValuesAsync(reader, path, $"{field} desc");
            down.Reverse();
            if (isWhole && !down.SequenceEqual(up))
            {
                wrong.Add($"{list} {field}: {string.Join('|', up.Distinct().Take(20))} and {string.Join('|', down.Distinct().Take(20))}");
            }

            told += up.Distinct().Count() > 1 ? 1 : 0;
        }

        wrong.ShouldBeEmpty();
        told.ShouldBeGreaterThan(columns.Count / 2, "columns with more than one value: an order is seen");
    }

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
