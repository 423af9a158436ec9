using System.Net;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Localization;

/// <summary>Texts that a tenant wrote: seen everywhere on the next request, by nobody else, and given back.</summary>
[Trait("Requirement", "SET-07")]
public sealed class TenantTextTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string Key = "Ui.Save";
    private const string Own = "Bewaren maar";

    [Fact]
    public async Task A_written_text_shows_on_the_next_request_in_both_applications_and_another_tenant_keeps_the_shipped_one()
    {
        var tenant = await portal.TenantAsync();
        var other = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        using var stranger = await other.StrangerAsync();
        var shipped = await stranger.PageTextAsync("nl", Key);
        (await admin.PageTextAsync("nl", Key)).ShouldBe(shipped);

        (await admin.WriteAsync("nl", Key, Own)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var visitor = portal.Browse(tenant.Host);
        (await admin.PageTextAsync("nl", Key)).ShouldBe(Own);
        (await visitor.SessionAsync("nl")).GetProperty("texts").GetProperty(Key).GetString().ShouldBe(Own);
        (await stranger.PageTextAsync("nl", Key)).ShouldBe(shipped);
        (await stranger.SessionAsync("nl")).GetProperty("texts").GetProperty(Key).GetString().ShouldBe(shipped);
        using var host = await portal.HostAdministratorAsync();
        (await host.PageTextAsync("nl", Key)).ShouldBe(shipped);
    }

    [Fact]
    public async Task A_text_that_is_emptied_or_says_what_the_product_says_is_the_products_again()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var shipped = await admin.PageTextAsync("nl", Key);

        foreach (var back in new[] { null, string.Empty, shipped })
        {
            await admin.WriteAsync("nl", Key, Own);
            var changes = await (await admin.WriteAsync("nl", Key, back)).JsonAsync(HttpStatusCode.OK);
            changes.GetProperty("givenBack").GetInt32().ShouldBe(1);
            (await admin.PageTextAsync("nl", Key)).ShouldBe(shipped);
            (await RowsAsync(tenant)).ShouldBe(0);
        }
    }

    [Fact]
    public async Task An_error_speaks_the_tenants_words_within_and_outside_its_endpoint()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await admin.WriteAsync("en", "Platform:NotFound", "We looked everywhere.");
        await admin.WriteAsync("en", "Texts:PlaceholderMissing", "Do not lose {name}!");

        (await (await admin.GetAsync($"/api/customers/{Guid.NewGuid()}")).JsonAsync(HttpStatusCode.NotFound)).GetProperty("title").GetString()
            .ShouldBe("We looked everywhere.");
        var refused = await (await admin.WriteAsync("en", "Platform.Languages.OfferOne", "Offer it")).JsonAsync(HttpStatusCode.BadRequest);
        refused.GetProperty("errors").EnumerateObject().Single().Value[0].GetString().ShouldBe("Do not lose {language}!");
    }

    [Theory]
    [InlineData("Offer it", "Texts:PlaceholderMissing", "{language}")]
    [InlineData("Offer {language} to {name}", "Texts:PlaceholderUnknown", "{name}")]
    public async Task A_text_that_loses_or_invents_a_placeholder_is_refused_naming_it(string text, string code, string name)
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();

        var refused = await (await admin.WriteAsync("nl", "Platform.Languages.OfferOne", text)).JsonAsync(HttpStatusCode.BadRequest);

        refused.GetProperty("errors").EnumerateObject().Single().Value[0].GetString()!.ShouldContain(name);
        (await RowsAsync(tenant)).ShouldBe(0);
        var told = await admin.ImportAsync("nl", "Json", $$"""{"Platform.Languages.OfferOne":"{{text}}"}""", apply: true);
        told.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe(code);
        told.GetProperty("isStored").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task The_list_is_searched_by_key_and_text_and_narrowed_by_module_missing_and_changed()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await admin.WriteAsync("nl", Key, Own);

        (await TotalAsync(admin, "language=nl&state=Changed")).ShouldBe(1);
        (await TotalAsync(admin, "language=nl&state=Missing")).ShouldBe(0);
        (await TotalAsync(admin, "language=nl&filter=bewaren%20maar")).ShouldBe(1);
        (await TotalAsync(admin, "language=nl&filter=ui.save")).ShouldBeGreaterThan(0);
        var all = await TotalAsync(admin, "language=fy&state=Missing");
        all.ShouldBe(await TotalAsync(admin, "language=nl"));
        (await TotalAsync(admin, "language=nl&module=Billing")).ShouldBeInRange(1, all - 1);
        var row = (await (await admin.GetAsync($"{TextCalls.Texts}?language=nl&reference=de&filter={Key}")).JsonAsync(HttpStatusCode.OK))
            .GetProperty("items").EnumerateArray().Single(r => r.GetProperty("key").GetString() == Key);
        (row.GetProperty("own").GetString(), row.GetProperty("reference").GetString()).ShouldBe((Own, "Speichern"));
    }

    [Fact]
    public async Task Whoever_may_not_choose_languages_may_not_write_texts_and_what_is_written_stands_in_the_audit_log()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("reader", ReadyMadeRoles.ReadOnly);
        using var reader = await tenant.SignInAsync("reader");
        using var admin = await tenant.AdministratorAsync();

        (await reader.WriteAsync("nl", Key, Own)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reader.OfferAsync("en", "en")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await admin.WriteAsync("nl", Key, Own);

        var log = await (await admin.GetAsync("/api/auditing/entries?kind=TenantText")).JsonAsync(HttpStatusCode.OK);
        log.GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    private static async Task<int> TotalAsync(TestBrowser admin, string query) =>
        (await (await admin.GetAsync($"{TextCalls.Texts}?{query}")).JsonAsync(HttpStatusCode.OK)).GetProperty("totalCount").GetInt32();

    private Task<int> RowsAsync(TestTenant tenant) =>
        portal.InTenantAsync(tenant.Id, services => services.GetRequiredService<PortalDbContext>().Set<TenantText>().CountAsync());
}
