using CustomerPortal.Kernel;

namespace CustomerPortal.Tests.Kernel;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("NL", "nl")]
    [InlineData("nl-be", "nl-BE")]
    [InlineData("ZH-hant-tw", "zh-Hant-TW")]
    [InlineData("de-CH-1996", "de-CH-1996")]
    [InlineData("ZH-YUE", "zh-yue")]
    [InlineData("zh-yue-hant-hk", "zh-yue-Hant-HK")]
    [InlineData("es-419", "es-419")]
    [InlineData("ar-EG-u-nu-latn", "ar-EG-u-nu-latn")]
    public void It_is_kept_in_its_canonical_case(string typed, string tag) =>
        LanguageTag.Parse(typed).Value.ShouldBe(tag);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("n")]
    [InlineData("nl_BE")]
    [InlineData("nl-")]
    [InlineData("dutch-language")]
    [InlineData("dutch")]
    [InlineData("i-klingon")]
    [InlineData("x-own")]
    [InlineData("n\nl")]
    [InlineData("../en")]
    public void Other_shapes_are_refused(string? typed) =>
        Should.Throw<BusinessException>(() => LanguageTag.Parse(typed)).Code.ShouldBe(KernelErrorCodes.LanguageTagInvalid);

    [Theory]
    [InlineData("ar", true)]
    [InlineData("ar-EG", true)]
    [InlineData("he-IL", true)]
    [InlineData("fa", true)]
    [InlineData("az-Arab-IR", true)]
    [InlineData("ar-Latn", false)]
    [InlineData("nl-BE", false)]
    public void It_knows_its_direction(string tag, bool rightToLeft) =>
        LanguageTag.Parse(tag).IsRightToLeft.ShouldBe(rightToLeft);

    [Fact]
    public void Parents_lead_to_the_bare_language()
    {
        LanguageTag.Parse("zh-Hant-TW").WithParents().Select(tag => tag.Value).ShouldBe(["zh-Hant-TW", "zh-Hant", "zh"]);
        LanguageTag.Parse("ar-EG-u-nu-latn").WithParents().Select(tag => tag.Value)
            .ShouldBe(["ar-EG-u-nu-latn", "ar-EG-u-nu", "ar-EG", "ar"]);
        LanguageTag.Parse("zh-yue-HK").WithParents().Select(tag => tag.Value).ShouldBe(["zh-yue-HK", "zh-yue", "zh"]);
        LanguageTag.Parse("zh-yue").Region.ShouldBeNull();
        LanguageTag.Parse("nl-BE").Region.ShouldBe("BE");
        LanguageTag.Parse("nl").Region.ShouldBeNull();
    }
}
