using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Values of pop-up lists on the card, on the engine under test.</summary>
public sealed class OptionListCardTests(CustomersHost host) : IClassFixture<CustomersHost>
{
    [Fact]
    [Trait("Requirement", "MAC-022")]
    [Trait("Requirement", "MAC-024")]
    [Trait("Requirement", "MAC-025")]
    [Trait("Requirement", "MAC-026")]
    public async Task The_card_keeps_a_value_of_each_list_and_its_history_names_it()
    {
        var type = await AddAsync(PopUpLists.CustomerTypes, "RESELLER", "Reseller");
        var enterprise = await AddAsync(PopUpLists.Enterprises, "HOLDING", "Holding");
        var segment = await AddAsync(PopUpLists.Segments, "SMB", "Small business");
        var area = await AddAsync(PopUpLists.Areas, "NORTH", "North");
        var card = await host.CreateAsync("Classified");

        var saved = await host.UpdateAsync(card, form => form with
        {
            General = form.General with { CustomerTypeId = type, EnterpriseId = enterprise, SegmentId = segment, AreaId = area },
        });
        var history = await host.AskAsync<ICustomerHistoryAppService, Platform.Lists.PagedResult<CustomerVersionDto>>(
            s => s.GetListAsync(card.Id, new Platform.Lists.ListRequest(), CancellationToken.None));
        var found = await host.AskAsync<ICustomerLookupAppService, Platform.Lists.PagedResult<CustomerListItemDto>>(
            s => s.GetListAsync(new CustomerListRequest { SegmentIds = [segment], CustomerTypeIds = [type], EnterpriseIds = [enterprise], AreaIds = [area] }, CancellationToken.None));

        (await host.GetAsync(card.Id)).General.ShouldBe(saved.General);
        history.Items[0].Changes.Select(c => (c.Field, c.Current)).ShouldBe(
            [("general.customerTypeId", "Reseller"), ("general.enterpriseId", "Holding"), ("general.segmentId", "Small business"), ("general.areaId", "North")]);
        found.Items.Single().Id.ShouldBe(card.Id);
    }

    [Fact]
    [Trait("Requirement", "SET-04")]
    public async Task A_retired_value_stays_where_it_is_and_is_refused_anew()
    {
        var area = await AddAsync(PopUpLists.Areas, "WEST", "West");
        var kept = await host.UpdateAsync(await host.CreateAsync("Keeps it"), form => form with { General = form.General with { AreaId = area } });
        await MarkAsync(PopUpLists.Areas, area, isDefault: false, isRetired: true);

        var saved = await host.UpdateAsync(kept, form => form with { General = form.General with { Attention = "Still west" } });
        var other = await host.CreateAsync("Wants it");
        var refused = await Should.ThrowAsync<InputException>(() => host.UpdateAsync(other, form => form with { General = form.General with { AreaId = area } }));

        saved.General.AreaId.ShouldBe(area);
        refused.Problems.Select(p => (p.Code, p.Field)).ShouldBe([(CustomersErrorCodes.ListValueNotOffered, "general.areaId")]);
    }

    [Fact]
    public async Task A_value_of_another_list_or_of_another_tenant_is_refused_on_its_field()
    {
        var segment = await AddAsync(PopUpLists.Segments, "WRONG", "Wrong list");
        var theirs = await AddAsync(PopUpLists.Areas, "THEIRS", "Theirs", CustomersHost.Bolt);
        var card = await host.CreateAsync("Careful");

        var refused = await Should.ThrowAsync<InputException>(() => host.UpdateAsync(card, form => form with
        {
            General = form.General with { CustomerTypeId = segment, AreaId = theirs, EnterpriseId = Guid.CreateVersion7() },
        }));

        refused.Problems.Select(p => p.Field).ShouldBe(["general.customerTypeId", "general.enterpriseId", "general.areaId"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_used_value_is_not_deleted_neither_here_nor_behind_our_back()
    {
        var enterprise = await AddAsync(PopUpLists.Enterprises, "USED", "Used");
        await host.UpdateAsync(await host.CreateAsync("User of it"), form => form with { General = form.General with { EnterpriseId = enterprise } });

        var refused = await Should.ThrowAsync<BusinessException>(() => host.AskAsync<IOptionListAppService, OptionListDetailDto>(
            s => s.DeleteValueAsync(PopUpLists.Enterprises, enterprise, CancellationToken.None)));
        var list = await host.AskAsync<IOptionListAppService, OptionListDetailDto>(s => s.GetAsync(PopUpLists.Enterprises, CancellationToken.None));

        refused.Code.ShouldBe(CustomersErrorCodes.ListValueUsed);
        list.Values.Single(v => v.Id == enterprise).Uses.ShouldBe(1);
        await Should.ThrowAsync<Exception>(() => host.AskAsync<PortalDbContext, int>(async db =>
        {
            db.Remove(db.Set<OptionListValue>().Single(v => v.Id == enterprise));
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Quick_insert_takes_the_default_of_each_list()
    {
        var type = await AddAsync(PopUpLists.CustomerTypes, "USUAL", "Usual");
        await MarkAsync(PopUpLists.CustomerTypes, type, isDefault: true, isRetired: false);

        var card = await host.CreateAsync("Quick one");
        await MarkAsync(PopUpLists.CustomerTypes, type, isDefault: false, isRetired: false);

        card.General.CustomerTypeId.ShouldBe(type);
    }

    [Fact]
    public async Task Two_who_change_one_list_at_once_do_not_both_win()
    {
        var list = await host.AskAsync<IOptionListAppService, OptionListDetailDto>(s => s.GetAsync(PopUpLists.Carriers, CancellationToken.None));
        var input = new OptionListValueInput { Code = "FIRST", Name = In("First"), Version = list.Version };

        await host.AskAsync<IOptionListAppService, OptionListDetailDto>(s => s.AddValueAsync(list.Code, input, CancellationToken.None));

        await Should.ThrowAsync<ConcurrencyException>(() => host.AskAsync<IOptionListAppService, OptionListDetailDto>(
            s => s.AddValueAsync(list.Code, input with { Code = "SECOND" }, CancellationToken.None)));
    }

    [Fact]
    public async Task A_retired_group_keeps_its_members_and_takes_no_new_ones()
    {
        var group = await host.AskAsync<ICustomerGroupAppService, CustomerGroupDto>(
            s => s.CreateAsync(new SaveCustomerGroupDto { Name = In("Closing") }, CancellationToken.None));
        var member = await host.CreateAsync("Member", input => input with { GroupIds = [group.Id] });
        await host.AskAsync<ICustomerGroupAppService, CustomerGroupDto>(s => s.UpdateAsync(
            group.Id, new UpdateCustomerGroupDto { Name = group.Name, IsRetired = true, Version = group.Version }, CancellationToken.None));

        var saved = await host.UpdateAsync(member, form => form with { General = form.General with { Attention = "Still in" } });

        saved.GroupIds.ShouldBe([group.Id]);
        (await Should.ThrowAsync<InputException>(() => host.CreateAsync("Late", input => input with { GroupIds = [group.Id] })))
            .Problems.Single().Code.ShouldBe(CustomersErrorCodes.GroupUnknown);
    }

    private static LocalizedText In(string name) => LocalizedText.Of(LanguageTag.Parse("en"), name);

    private async Task<Guid> AddAsync(string code, string value, string name, Guid? tenant = null)
    {
        var list = await host.AskAsync<IOptionListAppService, OptionListDetailDto>(s => s.GetAsync(code, CancellationToken.None), tenant);
        var changed = await host.AskAsync<IOptionListAppService, OptionListDetailDto>(
            s => s.AddValueAsync(code, new OptionListValueInput { Code = value, Name = In(name), Version = list.Version }, CancellationToken.None), tenant);
        return changed.Values.Single(v => v.Code == value).Id;
    }

    private async Task MarkAsync(string code, Guid value, bool isDefault, bool isRetired)
    {
        var list = await host.AskAsync<IOptionListAppService, OptionListDetailDto>(s => s.GetAsync(code, CancellationToken.None));
        var (valueCode, name) = list.Values.Where(v => v.Id == value).Select(v => (v.Code, v.Name)).Single();
        await host.AskAsync<IOptionListAppService, OptionListDetailDto>(s => s.UpdateValueAsync(
            code, value, new OptionListValueInput { Code = valueCode, Name = name, IsDefault = isDefault, IsRetired = isRetired, Version = list.Version }, CancellationToken.None));
    }
}
