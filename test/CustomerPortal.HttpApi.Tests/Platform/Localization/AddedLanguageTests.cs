using System.Net;
using CustomerPortal.Platform.Features;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Localization;

/// <summary>A language that is not shipped: its texts, its direction, what stands in for what is missing, and the plan's limit.</summary>
public sealed class AddedLanguageTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    [Trait("Requirement", "IXO-10")]
    public async Task An_added_language_is_offered_in_the_client_area_with_its_direction_and_falls_back_to_the_default_language()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        (await admin.OfferAsync("nl", "nl", "en", "he")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await admin.WriteAsync("he", "Ui.Save", "שמירה");

        using var visitor = portal.Browse(tenant.Host);
        var session = await visitor.SessionAsync("he");

        session.GetProperty("language").GetString().ShouldBe("he");
        session.GetProperty("isRightToLeft").GetBoolean().ShouldBeTrue();
        session.GetProperty("languages").EnumerateArray().Select(l => l.GetProperty("name").GetString()).ShouldContain("עברית");
        session.GetProperty("texts").GetProperty("Ui.Save").GetString().ShouldBe("שמירה");
        session.GetProperty("texts").GetProperty("Ui.Cancel").GetString().ShouldBe("Annuleren");
    }

    [Fact]
    public async Task A_variant_falls_back_to_its_wider_language_first()
    {
        using var admin = await (await portal.TenantAsync()).AdministratorAsync();
        await admin.OfferAsync("de", "de", "en", "fr-CA", "fr");
        await admin.WriteAsync("fr", "Ui.Cancel", "Laisser tomber");
        await admin.WriteAsync("fr-CA", "Ui.Save", "Sauvegarder");

        (await admin.PageTextAsync("fr-CA", "Ui.Save")).ShouldBe("Sauvegarder");
        (await admin.PageTextAsync("fr-CA", "Ui.Cancel")).ShouldBe("Laisser tomber");
        (await admin.PageTextAsync("fr-CA", "Ui.Close")).ShouldBe("Fermer");
    }

    [Fact]
    public async Task The_page_says_which_formats_an_added_language_uses_and_how_far_its_texts_are()
    {
        using var admin = await (await portal.TenantAsync()).AdministratorAsync();
        await admin.OfferAsync("en", "en", "nl-SR", "fy");
        await admin.WriteAsync("fy", "Ui.Save", "Bewarje");

        var all = (await (await admin.GetAsync("/api/localization/languages")).JsonAsync(HttpStatusCode.OK)).EnumerateArray().ToDictionary(l => l.GetProperty("tag").GetString()!);

        all["fy"].GetProperty("formats").GetProperty("culture").GetString().ShouldBe("en");
        all["nl-SR"].GetProperty("formats").GetProperty("culture").GetString().ShouldBe("nl");
        all["nl-SR"].GetProperty("formats").GetProperty("number").GetString().ShouldBe("1.234.567,89");
        all["fy"].GetProperty("changed").GetInt32().ShouldBe(1);
        all["fy"].GetProperty("missing").GetInt32().ShouldBeGreaterThan(1000);
        (all["fy"].GetProperty("isShipped").GetBoolean(), all["nl"].GetProperty("missing").GetInt32()).ShouldBe((false, 0));
        all["fy"].GetProperty("nativeName").GetString().ShouldBe("Frysk");
    }

    [Fact]
    public async Task The_plan_limits_added_languages_too_and_what_is_no_tag_is_refused()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await admin.OfferAsync("en", "en");
        await portal.SetFeatureAsync("T", tenant.Id, PlatformFeatures.MaxLanguages, "2");

        (await admin.OfferAsync("en", "en", "fy")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.OfferAsync("en", "en", "fy", "he")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await admin.OfferAsync("en", "en", "not a tag")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
