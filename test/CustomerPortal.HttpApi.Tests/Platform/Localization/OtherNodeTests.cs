using System.Net;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Localization;

/// <summary>Two nodes on one database; PostgreSQL tells the other what one of them changed. SQLite has one node.</summary>
public sealed class OtherNodeTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task What_one_node_stores_the_other_shows_without_being_asked()
    {
        if (!TestDatabase.IsPostgreSql)
        {
            return;
        }

        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await using var node = portal.WithWebHostBuilder(_ => { });
        using var there = new TestBrowser(node.Server, tenant.Host);
        var shipped = await there.PageTextAsync("nl", "Ui.Save");
        shipped.ShouldNotBe("Bewaren maar");

        (await admin.WriteAsync("nl", "Ui.Save", "Bewaren maar")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.OfferAsync("nl", "nl", "fy")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Eventually.GetAsync(() => there.PageTextAsync("nl", "Ui.Save"), text => text == "Bewaren maar", "the text on the other node");
        await Eventually.GetAsync(
            async () => (await there.SessionAsync("fy")).GetProperty("language").GetString(), language => language == "fy", "the language on the other node");
    }
}
