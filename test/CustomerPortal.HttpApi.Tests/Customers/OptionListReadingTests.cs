using System.Net;
using CustomerPortal.Platform.Permissions;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Customers;

/// <summary>How often a card reads the lists that it chooses from: together, however many fields choose.</summary>
public sealed class OptionListReadingTests(WarmRightsTests.CountedHost host) : IClassFixture<WarmRightsTests.CountedHost>
{
    [Fact]
    public async Task Quick_insert_reads_the_lists_once_for_its_defaults_and_once_to_check_them()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        foreach (var list in new[] { "CustomerTypes", "Enterprises", "Segments", "Areas" })
        {
            await (await admin.PostAsync($"/api/customers/lists/{list}/values", new { code = "USUAL", name = new { en = "Usual" }, isDefault = true, version = 1 })).JsonAsync(HttpStatusCode.OK);
        }

        host.Statements.Clear();
        var card = await (await admin.PostAsync("/api/customers", new { company = "Kestrel" })).JsonAsync(HttpStatusCode.Created);

        card.GetProperty("general").GetProperty("areaId").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.String);
        host.Statements.Count(s => s.Contains("FROM \"CustomersOptionLists\"", StringComparison.Ordinal)).ShouldBe(2, string.Join('\n', host.Statements));
    }
}
