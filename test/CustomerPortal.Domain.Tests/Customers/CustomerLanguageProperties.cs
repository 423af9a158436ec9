using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerPortal.Tests.Customers;

/// <summary>Who is asked before whom for a customer's language, over random contacts, customers, groups and offers.</summary>
[Trait("Requirement", "MAC-020")]
public sealed class CustomerLanguageProperties
{
    private static readonly string[] Tags = ["en", "nl", "nl-BE", "de", "de-AT", "fy", "he"];

    private static readonly Gen<LanguageTag?> Said = Gen.Elements<string?>([null, null, .. Tags]).Select(tag => tag is null ? null : LanguageTag.Parse(tag));

    private static readonly Gen<GroupLanguage> Group =
        from age in Gen.Choose(1, 9999)
        from language in Said
        select new GroupLanguage(new Guid(age, 0, 0, new byte[8]), LocalizedText.Of(LanguageTag.Parse("en"), $"Group {age}"), language);

    private static readonly Arbitrary<(LanguageSources Sources, bool WithContact, InstalledLanguages Installed)> Cases = (
        from contact in Said
        from customer in Said
        from groups in Gen.ArrayOf(Group)
        from withContact in Gen.Elements(true, false)
        from offered in Gen.SubListOf(Tags)
        from standard in Gen.Elements(Tags)
        select (
            new LanguageSources("Jo", contact, "Kestrel", customer, [.. groups.DistinctBy(g => g.Id)]),
            withContact,
            new InstalledLanguages([.. offered.Append(standard).Distinct()], standard))).ToArbitrary();

    [Fact]
    public void The_first_offered_language_of_contact_customer_oldest_group_and_organisation_comes_out() => Check((sources, withContact, installed) =>
    {
        string?[] asked =
        [
            withContact ? sources.ContactLanguage?.Value : null,
            sources.CustomerLanguage?.Value,
            .. sources.Groups.OrderBy(g => g.Name.ToDictionary()["en"].Length).ThenBy(g => g.Name.ToDictionary()["en"], StringComparer.Ordinal).Select(g => g.Language?.Value),
            installed.Default,
        ];

        return CustomerLanguage.Resolve(sources, withContact, installed).Language == asked.Select(tag => Offered(tag, installed)).First(tag => tag is not null);
    });

    [Fact]
    public void The_order_in_which_groups_are_read_changes_nothing() => Check((sources, withContact, installed) =>
        CustomerLanguage.Resolve(sources, withContact, installed).ToJson()
            == CustomerLanguage.Resolve(sources with { Groups = [.. sources.Groups.Reverse()] }, withContact, installed).ToJson());

    private static string? Offered(string? tag, InstalledLanguages installed) =>
        tag is null ? null : installed.Tags.Contains(tag) ? tag : tag.Contains('-', StringComparison.Ordinal) ? Offered(tag[..tag.LastIndexOf('-')], installed) : null;

    private static void Check(Func<LanguageSources, bool, InstalledLanguages, bool> law) =>
        Prop.ForAll(Cases, c => law(c.Sources, c.WithContact, c.Installed)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
