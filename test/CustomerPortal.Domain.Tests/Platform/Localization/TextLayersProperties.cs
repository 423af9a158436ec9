using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerPortal.Tests.Platform.Localization;

/// <summary>Where a text comes from when the language that is asked lacks it, over random texts that a tenant wrote.</summary>
[Trait("Requirement", "SET-07")]
public sealed class TextLayersProperties
{
    private static readonly EmbeddedTexts Shipped = new();
    private static readonly string[] Keys = ["Ui.Save", "Ui.Cancel", "Documents.Invoice.Heading"];
    private static readonly string[] Languages = ["en", "nl", "nl-BE", "de", "de-AT", "fy", "fy-NL", "he"];

    private static readonly Arbitrary<(string Asked, string Standard, (string Language, string Key)[] Written)> Cases = (
        from asked in Gen.Elements(Languages)
        from standard in Gen.Elements(Languages)
        from written in Gen.ArrayOf(
            from language in Gen.Elements(Languages)
            from key in Gen.Elements(Keys)
            select (language, key))
        select (asked, standard, written.Distinct().ToArray())).ToArbitrary();

    [Fact]
    public void The_language_its_wider_one_the_default_and_English_are_asked_in_turn_each_for_the_tenants_text_first() => Check((asked, standard, written) =>
    {
        var texts = Layers(standard, written);
        return Keys.All(key => texts.Get(key, asked) == Turn(asked, standard)
            .Select(language => written.Contains((language, key)) ? Own(language, key) : Shipped.Find(key, language)).First(text => text is not null));
    });

    [Fact]
    public void All_texts_together_say_what_each_says_alone() => Check((asked, standard, written) =>
    {
        var texts = Layers(standard, written);
        var all = texts.All(asked);
        return Keys.All(key => all[key] == texts.Get(key, asked));
    });

    private static IEnumerable<string> Turn(string asked, string standard) => [asked, asked.Split('-')[0], standard, standard.Split('-')[0], "en"];

    private static string Own(string language, string key) => $"{key} as the tenant says it in {language}";

    private static TextLayers Layers(string standard, IEnumerable<(string Language, string Key)> written) => new(
        Shipped, new WrittenTexts(written.Select(w => new TenantText(w.Key, LanguageTag.Parse(w.Language), Own(w.Language, w.Key)))), Guid.Empty, standard);

    private static void Check(Func<string, string, (string Language, string Key)[], bool> law) =>
        Prop.ForAll(Cases, c => law(c.Asked, c.Standard, c.Written)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
