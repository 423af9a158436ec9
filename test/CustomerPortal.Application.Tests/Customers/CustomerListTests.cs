using CustomerPortal.AccountingSync;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <summary>The list and its search, with the index of the engine under test.</summary>
public sealed class CustomerListTests(CustomersHost host) : IClassFixture<CustomersHost>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [InlineData("dock & deck")]
    [InlineData("DECK dock")]
    [InlineData("rotterdam")]
    [InlineData("nl123456782b90")]
    [InlineData("ap@dockdeck.example")]
    [InlineData("joost verkade")]
    [InlineData("verkade rotterdam")]
    [InlineData("3011 AA")]
    [InlineData("do")]
    public async Task Every_word_of_the_search_is_looked_for_everywhere(string filter)
    {
        var wanted = await DockDeckAsync();

        (await ListAsync(new CustomerListRequest { Filter = filter })).Items.Select(i => i.Id).ShouldContain(wanted.Id);
    }

    [Theory]
    [InlineData("deck nowhere")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("100%")]
    [InlineData("d_ck")]
    [InlineData("*")]
    public async Task What_no_customer_has_finds_none(string filter)
    {
        await DockDeckAsync();

        (await ListAsync(new CustomerListRequest { Filter = filter })).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("camara")]
    [InlineData("CÂMARA")]
    [InlineData("شركه الافق")]
    [InlineData("شركة الأفق")]
    public async Task Case_accents_and_spelling_variants_do_not_matter(string filter)
    {
        await host.CreateAsync("Câmara Norte, Lda.");
        await host.CreateAsync("شركة الأفق");

        (await ListAsync(new CustomerListRequest { Filter = filter })).Items.Select(i => i.Name).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Contacts_are_found_by_pieces_of_name_and_address_without_accents_in_their_own_tenant()
    {
        var customer = await host.CreateAsync("Finders", input => input with { ContactName = "José Ibáñez", ContactEmail = "jose@finders.example" });
        await host.CreateAsync("Josette Finders", input => input with { ContactName = "Ann", ContactEmail = "ann@finders.example" });
        await host.CreateAsync("Finders elsewhere", input => input with { ContactName = "José Ibáñez", ContactEmail = "jose@finders.example" }, CustomersHost.Bolt);

        var hit = (await ContactsAsync("jose ibanez")).ShouldHaveSingleItem();

        hit.ShouldBe(new ContactHitDto(hit.Id, "José Ibáñez", "jose@finders.example", customer.Id, "Finders"));
        (await ContactsAsync("finders.example")).Select(c => c.Name).ShouldBe(["Ann", "José Ibáñez"]);
        (await ContactsAsync("jo")).ShouldBeEmpty("too short for the index");
        (await ContactsAsync("jo ibanez")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Found_by_code_number_and_debtor_number()
    {
        var customer = await host.CreateAsync("Numbers Ltd");
        await host.DeliverAsync();
        var card = await host.GetAsync(customer.Id);

        foreach (var key in new[] { card.Code, card.Number, card.DebtorNumber! })
        {
            (await ListAsync(new CustomerListRequest { Filter = key })).Items.ShouldHaveSingleItem().Id.ShouldBe(customer.Id);
        }
    }

    [Fact]
    public async Task A_renamed_customer_is_found_by_its_new_name_alone()
    {
        var customer = await host.CreateAsync("Quondam Trading");
        await host.UpdateAsync(customer, form => form with { General = form.General with { Name = "Futurum Trading" } });

        (await ListAsync(new CustomerListRequest { Filter = "futurum" })).Items.ShouldHaveSingleItem();
        (await ListAsync(new CustomerListRequest { Filter = "quondam" })).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Filters_combine()
    {
        var group = await host.AskAsync<ICustomerGroupAppService, CustomerGroupDto>(
            s => s.CreateAsync(new SaveCustomerGroupDto { Name = LocalizedText.Of([new("en", "Filtered"), new("nl", "Gefilterd")]) }, Ct));
        var wanted = await host.CreateAsync("Filter one", input => input with { GroupIds = [group.Id], Currency = "USD", Language = "nl" });
        await host.CreateAsync("Filter two", input => input with { GroupIds = [group.Id], Currency = "EUR", Language = "nl" });

        var found = await ListAsync(new CustomerListRequest
        {
            GroupIds = [group.Id],
            Currencies = ["USD", "AED"],
            Languages = ["nl"],
            States = [CustomerState.Draft],
            SyncStates = [CustomerSyncState.Pending, CustomerSyncState.Synced],
        });

        found.Items.ShouldHaveSingleItem().Id.ShouldBe(wanted.Id);
        found.Items[0].Groups.ShouldHaveSingleItem().Name.ShouldBe("Filtered");
        (await ListAsync(new CustomerListRequest { GroupIds = [group.Id], States = [CustomerState.Active] })).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Waiting_customers_are_those_not_pushed_yet()
    {
        var pushed = await host.CreateAsync("Sync pushed");
        await host.DeliverAsync();
        var waiting = await host.CreateAsync("Sync waiting");

        (await ListAsync(new CustomerListRequest { Filter = "sync", SyncStates = [CustomerSyncState.Synced] })).Items.ShouldHaveSingleItem().Id.ShouldBe(pushed.Id);
        (await ListAsync(new CustomerListRequest { Filter = "sync", SyncStates = [CustomerSyncState.Pending] })).Items.ShouldHaveSingleItem().Id.ShouldBe(waiting.Id);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("name desc")]
    [InlineData("code")]
    [InlineData("number desc")]
    [InlineData("debtorNumber")]
    [InlineData("language")]
    [InlineData("currency desc")]
    [InlineData("state")]
    [InlineData("syncState desc")]
    [InlineData("createdAt desc")]
    [InlineData("balance desc")]
    public async Task Every_column_sorts_and_pages_never_overlap(string sorting)
    {
        for (var i = 0; i < 5; i++)
        {
            await host.CreateAsync($"Sorted {i}", tenant: CustomersHost.Bolt);
        }

        var all = await ListAsync(new CustomerListRequest { Sorting = sorting, MaxResultCount = 200 }, CustomersHost.Bolt);
        var pages = new List<Guid>();
        for (var skip = 0; skip < all.TotalCount; skip += 2)
        {
            pages.AddRange((await ListAsync(new CustomerListRequest { Sorting = sorting, SkipCount = skip, MaxResultCount = 2 }, CustomersHost.Bolt)).Items.Select(i => i.Id));
        }

        pages.ShouldBe(all.Items.Select(i => i.Id));
        pages.Distinct().Count().ShouldBe(all.TotalCount);
    }

    [Fact]
    public async Task A_customer_without_entries_owes_nothing_in_its_own_currency()
    {
        var customer = await host.CreateAsync("Balanced", input => input with { Currency = "AED" });

        var item = (await ListAsync(new CustomerListRequest { Filter = "balanced", HasBalance = false })).Items.ShouldHaveSingleItem();
        item.Balance.ShouldBe(Money.Zero(Currency.Get("AED")));
        item.Id.ShouldBe(customer.Id);
        (await ListAsync(new CustomerListRequest { Filter = "balanced", HasBalance = true })).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_order_is_refused() =>
        await Should.ThrowAsync<InputException>(() => ListAsync(new CustomerListRequest { Sorting = "tenantId" }));

    [Fact]
    public async Task Another_tenants_customers_are_in_no_list_and_no_search()
    {
        await host.CreateAsync("Canary of Bolt", input => input with { VatNumber = "NL004495445B01" }, CustomersHost.Bolt);

        (await ListAsync(new CustomerListRequest { Filter = "canary" })).Items.ShouldBeEmpty();
        (await DuplicatesAsync(new DuplicateCheckDto { Name = "Canary of Bolt", VatNumber = "NL004495445B01" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Duplicates_say_what_matched()
    {
        var there = await host.CreateAsync("Hartmann & Söhne GmbH", input => input with
        {
            VatNumber = "DE136695976",
            PostalCode = "20457",
            City = "Hamburg",
            CountryCode = "DE",
            ContactName = "A",
            ContactEmail = "Annika@hartmann.example",
        });

        async Task Matches(DuplicateCheckDto input, params DuplicateMatchKind[] kinds) =>
            (await DuplicatesAsync(input)).Single(d => d.Id == there.Id).Matches.Select(m => m.Kind).ShouldBe(kinds);

        await Matches(new DuplicateCheckDto { VatNumber = "de 136 695 976" }, DuplicateMatchKind.VatNumber);
        await Matches(new DuplicateCheckDto { Email = "annika@HARTMANN.example" }, DuplicateMatchKind.Email);
        await Matches(new DuplicateCheckDto { Name = "HARTMANN UND SOHNE" }, DuplicateMatchKind.Name);
        await Matches(new DuplicateCheckDto { Name = "Hartman Söhne", PostalCode = "20457" }, DuplicateMatchKind.NameAtPostalCode);
        (await DuplicatesAsync(new DuplicateCheckDto { Name = "Hartman Söhne", PostalCode = "99999" })).ShouldBeEmpty();
        (await DuplicatesAsync(new DuplicateCheckDto { Email = "nika@hartmann.example" })).ShouldBeEmpty();
        (await DuplicatesAsync(new DuplicateCheckDto { VatNumber = "DE136695976", ExceptId = there.Id })).ShouldBeEmpty();
    }

    private Task<PagedResult<CustomerListItemDto>> ListAsync(CustomerListRequest request, Guid? tenant = null) =>
        host.AskAsync<ICustomerLookupAppService, PagedResult<CustomerListItemDto>>(s => s.GetListAsync(request, Ct), tenant);

    private Task<IReadOnlyList<DuplicateDto>> DuplicatesAsync(DuplicateCheckDto input) =>
        host.AskAsync<ICustomerLookupAppService, IReadOnlyList<DuplicateDto>>(s => s.FindDuplicatesAsync(input, Ct));

    private async Task<CustomerDto> DockDeckAsync()
    {
        var there = (await host.RowsAsync<Customer>()).FirstOrDefault(c => c.General.Name == "Dock & Deck");
        return there is not null
            ? await host.GetAsync(there.Id)
            : await host.CreateAsync("Dock & Deck", input => input with
            {
                VatNumber = "NL123456782B90",
                PostalCode = "3011 AA",
                City = "Rotterdam",
                CountryCode = "NL",
                ContactName = "Joost Verkade",
                ContactEmail = "AP@dockdeck.example",
            });
    }

    private Task<IReadOnlyList<ContactHitDto>> ContactsAsync(string filter) => host.AskAsync<ICustomerLookupAppService, IReadOnlyList<ContactHitDto>>(
        s => s.FindContactsAsync(new ContactSearchRequest { Filter = filter }, Ct));
}
