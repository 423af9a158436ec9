using CustomerPortal.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerPortal.Tests.Kernel;

/// <summary>Laws of the chain that decides a language, over random links and offers.</summary>
[Trait("Requirement", "MAC-020")]
public sealed class LanguageChainProperties
{
    private static readonly string[] Tags = ["en", "nl", "nl-BE", "de", "de-AT", "fr", "ar", "he", "zh-Hant-TW"];

    private static readonly Gen<LanguageLink> Links =
        from source in Gen.Elements(LanguageSource.Document, LanguageSource.Contact, LanguageSource.Customer, LanguageSource.Group, LanguageSource.Tenant)
        from language in Gen.Elements([null, null, .. Tags])
        select new LanguageLink(source, source.ToString(), language);

    private static readonly Arbitrary<(LanguageLink[] Links, string[] Offered)> Cases = (
        from links in Gen.ArrayOf(Links)
        from offered in Gen.SubListOf(Tags)
        select (links, offered.ToArray())).ToArbitrary();

    [Fact]
    public void Exactly_one_link_decides_and_its_language_or_a_wider_one_comes_out() => Check((links, offered) =>
    {
        var chain = LanguageChain.Of(links, offered);
        var decider = chain.Links.Single(link => link.Decides);
        return LanguageTag.Parse(decider.Language).WithParents().Any(tag => tag.Value == chain.Language);
    });

    [Fact]
    public void What_comes_out_is_offered_or_is_English_behind_all_others() => Check((links, offered) =>
    {
        var chain = LanguageChain.Of(links, offered);
        return offered.Contains(chain.Language) || (chain.Links[^1].Decides && chain.Language == "en");
    });

    [Fact]
    public void Before_the_one_that_decides_each_says_nothing_or_what_is_not_offered() => Check((links, offered) =>
    {
        var chain = LanguageChain.Of(links, offered);
        return chain.Links.TakeWhile(link => !link.Decides).All(link => link.Language is null
            || (link.IsNotOffered && !LanguageTag.Parse(link.Language).WithParents().Any(tag => offered.Contains(tag.Value))));
    });

    [Fact]
    public void Every_link_keeps_its_place_and_what_it_said() => Check((links, offered) =>
        LanguageChain.Of(links, offered).Links.Take(links.Length).Select(link => (link.Source, link.Name, link.Language))
            .SequenceEqual(links.Select(link => (link.Source, link.Name, link.Language))));

    [Fact]
    public void Links_behind_the_one_that_decides_change_nothing() => Check((links, offered) =>
    {
        var chain = LanguageChain.Of(links, offered);
        var decided = chain.Links.TakeWhile(link => !link.Decides).Count() + 1;
        return decided > links.Length || LanguageChain.Of(links.Take(decided), offered).Language == chain.Language;
    });

    [Fact]
    public void What_is_stored_is_read_back() => Check((links, offered) =>
    {
        var chain = LanguageChain.Of(links, offered);
        var read = LanguageChain.Parse(chain.ToJson());
        return read.Language == chain.Language && read.Links.SequenceEqual(chain.Links);
    });

    [Fact]
    public void A_nearer_link_decides_alone() => Check((links, offered) =>
    {
        var chain = LanguageChain.Of(links, offered).Behind(new LanguageLink(LanguageSource.Document, "INV-1", "fr"));
        return chain.Language == "fr" && chain.Links[0].Decides && chain.Links.Count(link => link.Decides) == 1;
    });

    private static void Check(Func<LanguageLink[], string[], bool> law) =>
        Prop.ForAll(Cases, c => law(c.Links, c.Offered)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
