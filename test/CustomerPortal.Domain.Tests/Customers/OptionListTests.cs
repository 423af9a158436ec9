using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Pop-up and option lists: codes, order, one default, retirement.</summary>
public sealed class OptionListTests
{
    private static readonly LocalizedText Name = LocalizedText.Of(LanguageTag.Parse("en"), "Name");

    [Fact]
    [Trait("Requirement", "SET-04")]
    public void A_code_is_kept_in_capitals_and_once_in_its_list()
    {
        var list = OptionList.PopUp(PopUpLists.Segments);

        list.Add(" retail ", Name).Code.ShouldBe("RETAIL");
        Refusal(() => list.Add("Retail", Name)).ShouldBe((CustomersErrorCodes.ListValueCodeTaken, "code"));
        Refusal(() => list.Add("two words", Name)).ShouldBe((CustomersErrorCodes.ListCodeInvalid, "code"));
        Refusal(() => list.Add(new string('A', OptionListConsts.CodeMaxLength + 1), Name)).ShouldBe((CustomersErrorCodes.ListCodeInvalid, "code"));
        Refusal(() => list.Add("A/B", Name)).ShouldBe((CustomersErrorCodes.ListCodeInvalid, "code"));
    }

    [Fact]
    [Trait("Requirement", "SET-04")]
    public void A_code_stays_once_something_uses_it_and_its_value_is_retired_instead_of_deleted()
    {
        var list = OptionList.PopUp(PopUpLists.Areas);
        var value = list.Add("NORTH", Name);

        Refusal(() => list.Change(value.Id, "SOUTH", Name, used: 1)).ShouldBe((CustomersErrorCodes.ListValueCodeFixed, "code"));
        Refusal(() => list.Remove(value.Id, used: 1)).ShouldBe((CustomersErrorCodes.ListValueUsed, null));
        list.Change(value.Id, "SOUTH", Name, used: 0).Code.ShouldBe("SOUTH");
        list.Mark(value.Id, isDefault: false, isRetired: true);
        value.IsRetired.ShouldBeTrue();
        list.Remove(value.Id, used: 0);
        list.Values.ShouldBeEmpty();
    }

    [Fact]
    public void Another_default_takes_the_mark_and_a_retired_value_cannot_have_it()
    {
        var list = OptionList.PopUp(PopUpLists.CustomerTypes);
        var (first, second) = (list.Add("A", Name), list.Add("B", Name));

        list.Mark(first.Id, isDefault: true, isRetired: false);
        list.Mark(second.Id, isDefault: true, isRetired: false);

        (first.IsDefault, second.IsDefault).ShouldBe((false, true));
        Refusal(() => list.Mark(second.Id, isDefault: true, isRetired: true)).ShouldBe((KernelErrorCodes.RetiredCannotBeDefault, "isRetired"));
        list.Mark(second.Id, isDefault: false, isRetired: false);
        list.Values.ShouldAllBe(v => !v.IsDefault);
    }

    [Fact]
    public void A_tenant_has_so_many_lists_of_its_own_and_each_code_once()
    {
        var lists = Enumerable.Range(1, OptionListConsts.ListsPerTenant - 1).Select(n => OptionList.Own($"L{n}", Name, [])).Append(OptionList.PopUp(PopUpLists.Areas)).ToList();

        Refusal(() => OptionList.Own("l7", Name, lists)).ShouldBe((CustomersErrorCodes.ListCodeTaken, "code"));
        lists.Add(OptionList.Own("LAST", Name, lists));
        Refusal(() => OptionList.Own("MORE", Name, lists)).ShouldBe((CustomersErrorCodes.ListsAreFull, null));
    }

    [Fact]
    public void Values_at_one_place_follow_their_codes()
    {
        var list = OptionList.PopUp(PopUpLists.Carriers);
        foreach (var code in "HGFEDCBA")
        {
            list.Put(list.Add(code.ToString(), Name).Id, position: code == 'A' ? 2 : 1, isDefault: false, isRetired: false);
        }

        string.Concat(list.Values.InOrder().Select(v => v.Code)).ShouldBe("BCDEFGHA");
    }

    [Fact]
    public void A_list_never_grows_beyond_what_an_order_can_name()
    {
        var list = OptionList.PopUp(PopUpLists.Carriers);
        for (var n = 1; n <= ListOrder.MaxEntries; n++)
        {
            list.Add($"C{n}", Name);
        }

        Refusal(() => list.Add("MORE", Name)).ShouldBe((KernelErrorCodes.ListIsFull, null));
        list.Put(list.Values[0].Id, position: 7, isDefault: true, isRetired: false);
        var groups = Enumerable.Range(1, ListOrder.MaxEntries).Select(_ => new CustomerGroup(Name, null)).ToList();
        Refusal(() => ListOrder.Append(groups, new CustomerGroup(Name, null))).ShouldBe((KernelErrorCodes.ListIsFull, null));
        var more = new CustomerGroup(Name, null);
        Refusal(() => ListOrder.Put(groups, more, 1, false, false)).ShouldBe((KernelErrorCodes.ListIsFull, null));
        Refusal(() => ListOrder.Put([.. groups, more], more, 1, false, false)).ShouldBe((KernelErrorCodes.ListIsFull, null));
    }

    [Fact]
    public void An_order_names_every_value_once()
    {
        var list = OptionList.PopUp(PopUpLists.Carriers);
        var (a, b, c) = (list.Add("A", Name).Id, list.Add("B", Name).Id, list.Add("C", Name).Id);

        list.Reorder([c, a, b]);

        list.Values.InOrder().Select(v => v.Code).ShouldBe(["C", "A", "B"]);
        foreach (var wrong in new Guid[][] { [a, b], [a, b, b], [a, b, c, c], [a, b, Guid.CreateVersion7()] })
        {
            Refusal(() => list.Reorder(wrong)).ShouldBe((KernelErrorCodes.ListOrderIncomplete, null));
        }

        list.Add("D", Name).Position.ShouldBe(4);
    }

    [Fact]
    [Trait("Requirement", "SET-05")]
    public void An_own_list_has_a_name_and_no_code_of_a_pop_up_list()
    {
        var list = OptionList.Own("priority", Name, []);

        list.Code.ShouldBe("PRIORITY");
        list.IsPopUp.ShouldBeFalse();
        Refusal(() => list.Rename(null)).ShouldBe((CustomersErrorCodes.FieldRequired, "name"));
        Refusal(() => OptionList.Own("customertypes", Name, [])).ShouldBe((CustomersErrorCodes.ListCodeTaken, "code"));
        Refusal(OptionList.PopUp(PopUpLists.Areas).EnsureOwn).ShouldBe((CustomersErrorCodes.PopUpListStays, null));
        list.EnsureOwn();
    }

    /// <summary>A thousand random lists of names: whatever is asked for, there is a text, and it is the nearest that was written.</summary>
    [Fact]
    [Trait("Requirement", "SET-04")]
    public void A_name_falls_back_from_the_asked_language_to_the_tenants_and_then_to_the_first_written()
    {
        string[] tags = ["en", "nl", "de", "fr", "es", "ar", "nl-BE", "fr-CH", "pt-BR"];
        var random = new Random(20261128);
        for (var i = 0; i < 1000; i++)
        {
            var written = tags.OrderBy(_ => random.Next()).Take(random.Next(1, tags.Length)).ToList();
            var name = LocalizedText.Of(written.Select(tag => KeyValuePair.Create(tag, $"in {tag}")));
            var (asked, standard) = (tags[random.Next(tags.Length)], tags[random.Next(tags.Length)]);

            var expected = new[] { asked, asked.Split('-')[0], standard, standard.Split('-')[0] }.FirstOrDefault(written.Contains) ?? written[0];

            name.In(LanguageTag.Parse(asked), LanguageTag.Parse(standard)).ShouldBe($"in {expected}", $"{asked} / {standard} of {string.Join(' ', written)}");
        }
    }

    private static (string Code, string? Field) Refusal(Action act)
    {
        var broken = Should.Throw<BusinessException>(act);
        return (broken.Code, broken.Field);
    }
}
