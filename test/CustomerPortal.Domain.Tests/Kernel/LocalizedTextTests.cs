using CustomerPortal.Kernel;

namespace CustomerPortal.Tests.Kernel;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Rate = LocalizedText.Of(
        [new("fr", "Taux normal"), new("nl", "Hoog tarief"), new("nl-BE", "Normaal tarief")]);

    [Theory]
    [InlineData("nl-BE", "fr", "Normaal tarief")]
    [InlineData("nl-NL", "fr", "Hoog tarief")]
    [InlineData("ar", "nl-BE", "Normaal tarief")]
    [InlineData("ar", "nl-SR", "Hoog tarief")]
    [InlineData("ar", "en", "Taux normal")]
    public void The_asked_language_then_its_parents_then_the_tenants_then_the_first(string asked, string tenant, string text) =>
        Rate.In(LanguageTag.Parse(asked), LanguageTag.Parse(tenant)).ShouldBe(text);

    [Fact]
    public void Storage_gives_back_the_same()
    {
        var json = Rate.ToString();

        json.ShouldBe("""{"fr":"Taux normal","nl":"Hoog tarief","nl-BE":"Normaal tarief"}""");
        LocalizedText.Parse(json).ShouldBe(Rate);
    }

    [Fact]
    public void A_blank_text_takes_its_language_away_but_never_the_last()
    {
        var dutch = LanguageTag.Parse("nl");

        Rate.With(dutch, " ").Find(dutch).ShouldBeNull();
        Rate.With(dutch, "Standaard").Find(dutch).ShouldBe("Standaard");
        Should.Throw<BusinessException>(() => LocalizedText.Of(dutch, "Hoog").With(dutch, null))
            .Code.ShouldBe(KernelErrorCodes.LocalizedTextEmpty);
    }
}
