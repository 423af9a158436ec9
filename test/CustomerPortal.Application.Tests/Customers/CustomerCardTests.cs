using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Customers;

/// <summary>The card, saved and read on the real model.</summary>
public sealed class CustomerCardTests(CustomersHost host) : IClassFixture<CustomersHost>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    [Trait("Requirement", "IXO-17")]
    [Trait("Requirement", "PAR-05")]
    [Trait("Requirement", "PAR-06")]
    public async Task Quick_insert_needs_the_company_alone_and_fills_in_the_rest()
    {
        var customer = await host.CreateAsync("Hartmann & Söhne GmbH");

        customer.Code.ShouldStartWith("HART-");
        customer.Number.Length.ShouldBe(5);
        customer.DebtorNumber.ShouldBeNull();
        customer.State.ShouldBe(CustomerState.Draft);
        customer.IsCustomer.ShouldBeTrue();
        customer.General.Currency.ShouldBe("EUR");
        customer.Version.ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "MAC-001")]
    public async Task Numbers_come_from_the_series_and_skip_what_was_typed()
    {
        var first = await host.CreateAsync("Series one");
        var next = (int.Parse(first.Number, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        await host.AskAsync<ICustomerCreationAppService, CustomerDto>(s => s.CreateFromCardAsync(Card("Typed") with { Number = next }, Ct));

        var third = await host.CreateAsync("Series two");

        third.Number.ShouldNotBe(next);
        (await Should.ThrowAsync<BusinessException>(() => host.AskAsync<ICustomerCreationAppService, CustomerDto>(
            s => s.CreateFromCardAsync(Card("Again") with { Number = next }, Ct)))).Code.ShouldBe(CustomersErrorCodes.NumberTaken);
    }

    [Fact]
    [Trait("Requirement", "PAR-14")]
    public async Task One_address_for_all_documents_is_filled_in_only_where_the_setting_says_so()
    {
        var card = await host.CreateAsync("One address");
        var (off, on) = ("quotes@one.example", "all@one.example");

        var before = await host.UpdateAsync(card, form => form with { Invoicing = form.Invoicing with { UniversalEmail = on, QuoteEmail = off } });
        await SetAsync("true");
        var filled = await host.UpdateAsync(before, form => form);
        await SetAsync(null);
        var after = await host.UpdateAsync(filled, form => form with { Invoicing = form.Invoicing with { QuoteEmail = off } });

        Addresses(before).ShouldBe([off, null, null, null]);
        Addresses(filled).ShouldBe([on, on, on, on]);
        Addresses(after).ShouldBe([off, on, on, on]);

        static string?[] Addresses(CustomerDto shown) =>
            [shown.Invoicing.QuoteEmail, shown.Invoicing.OrderConfirmationEmail, shown.Invoicing.InvoiceEmail, shown.Invoicing.StatementEmail];

        Task SetAsync(string? value) => host.InTenantAsync(CustomersHost.Acme, async services =>
        {
            var store = services.GetRequiredService<ISettingStore>();
            await store.SetAsync(CustomersSettings.UniversalEmail, value, Ct);
            await store.SaveAsync(Ct);
        });
    }

    [Fact]
    [Trait("Requirement", "PAR-07")]
    [Trait("Requirement", "PAR-09")]
    [Trait("Requirement", "IXO-04")]
    [Trait("Requirement", "CP-01")]
    public async Task The_whole_form_is_kept_as_it_was_typed()
    {
        var customer = await host.CreateAsync("Form B.V.");

        var saved = await host.UpdateAsync(customer, form => form with
        {
            General = form.General with
            {
                Name = "Form Nederland B.V.",
                VatNumber = "nl 123456782 B90",
                Phone = "020 123 45 67",
                Website = "form.example",
                Email = "Info@Form.example",
                Attention = "J. de Wit",
                Language = "nl",
                TerminatedOn = new DateOnly(2027, 1, 31),
            },
            Invoicing = form.Invoicing with { PaymentTermId = FixedBilling.KnownTerm, InvoiceEmail = "ap@form.example" },
            Bank = new BankIslandDto { Iban = "NL91 ABNA 0417 1643 00", Bic = "abnanl2a", Holder = "Form" },
            Addresses =
            [
                Address("Kade 1", "3011 AA", "Rotterdam") with { IsBilling = true },
                Address("Haven 2", "3012 BB", "Rotterdam") with { IsShipping = true, IsBilling = true },
            ],
        });

        saved.Version.ShouldBe(2);
        saved.General.VatNumber.ShouldBe("NL123456782B90");
        saved.General.Phone.ShouldBe("020 123 45 67");
        saved.Bank!.Iban.ShouldBe("NL91ABNA0417164300");
        saved.Addresses.Count.ShouldBe(2);
        saved.Addresses[0].IsDefaultBilling.ShouldBeTrue();
        saved.Addresses[1].IsDefaultBilling.ShouldBeFalse();
        saved.Addresses[1].IsDefaultShipping.ShouldBeTrue();
        // A database may keep microseconds where the clock told more.
        var read = await host.GetAsync(customer.Id);
        read.ChangedAt.ShouldBe(saved.ChangedAt, TimeSpan.FromMilliseconds(1));
        (read with { ChangedAt = saved.ChangedAt, CreatedAt = saved.CreatedAt }).ShouldBeEquivalentTo(saved);
        (await host.RowsAsync<Customer>()).Single(c => c.Id == customer.Id).General.PhoneE164.ShouldBe("+31201234567");
    }

    [Fact]
    [Trait("Requirement", "IXO-13")]
    public async Task Every_wrong_field_is_told_at_once()
    {
        var customer = await host.CreateAsync("Wrong fields");

        var refused = await Should.ThrowAsync<InputException>(() => host.UpdateAsync(customer, form => form with
        {
            General = form.General with { VatNumber = "NL1", Email = "nobody" },
            Bank = new BankIslandDto { Iban = "NL00ABNA0417164300" },
            Addresses = [Address("x", null, null) with { CountryCode = "??", IsBilling = true }],
        }));

        refused.Problems.Select(p => p.Field).ShouldBe(
            ["addresses[0].countryCode", "general.vatNumber", "general.email", "bank.iban"], ignoreOrder: true);
    }

    [Fact]
    [Trait("Requirement", "PAR-09")]
    public async Task An_address_without_a_kind_is_refused()
    {
        var customer = await host.CreateAsync("No kind");

        var refused = await Should.ThrowAsync<InputException>(
            () => host.UpdateAsync(customer, form => form with { Addresses = [Address("Kade 1", null, "Delft")] }));

        refused.Problems.ShouldHaveSingleItem().Code.ShouldBe(CustomersErrorCodes.AddressNeedsKind);
    }

    [Fact]
    [Trait("Requirement", "IXO-09")]
    [Trait("Requirement", "MAC-021")]
    public async Task The_currency_is_fixed_while_any_transaction_exists()
    {
        var customer = await host.CreateAsync("Locked");
        host.Billing.Transactions[customer.Id] = 3;

        (await Should.ThrowAsync<BusinessException>(() => host.UpdateAsync(customer, InDollars))).Code.ShouldBe(CustomersErrorCodes.CurrencyLocked);
        (await host.GetAsync(customer.Id)).CurrencyLock.ShouldBe(new CurrencyLockDto(true, 3));

        host.Billing.Transactions.Remove(customer.Id);
        (await host.UpdateAsync(customer, InDollars)).General.Currency.ShouldBe("USD");
    }

    [Fact]
    [Trait("Requirement", "PAR-12")]
    public async Task Choices_that_are_not_offered_are_refused()
    {
        var customer = await host.CreateAsync("Choices");

        var refused = await Should.ThrowAsync<InputException>(() => host.UpdateAsync(customer, form => form with
        {
            General = form.General with { Currency = "JPY", Language = "sw" },
            Invoicing = form.Invoicing with { PaymentTermId = Guid.CreateVersion7() },
            GroupIds = [Guid.CreateVersion7()],
        }));

        refused.Problems.Select(p => p.Code).ShouldBe(
        [
            CustomersErrorCodes.CurrencyNotOffered, CustomersErrorCodes.LanguageNotOffered,
            CustomersErrorCodes.PaymentTermUnknown, CustomersErrorCodes.GroupUnknown,
        ]);
    }

    [Fact]
    [Trait("Requirement", "MAC-125")]
    public async Task A_stale_form_is_refused_and_changes_nothing()
    {
        var read = await host.CreateAsync("Two tabs");
        await host.UpdateAsync(read, form => form with { General = form.General with { Attention = "First" } });

        await Should.ThrowAsync<ConcurrencyException>(
            () => host.UpdateAsync(read, form => form with { General = form.General with { Attention = "Second" } }));

        (await host.GetAsync(read.Id)).General.Attention.ShouldBe("First");
    }

    [Fact]
    [Trait("Requirement", "PAR-18")]
    public async Task A_debtor_number_that_arrives_meanwhile_makes_no_form_stale()
    {
        var read = await host.CreateAsync("Typing on");
        await host.DeliverAsync();
        (await host.GetAsync(read.Id)).DebtorNumber.ShouldNotBeNull();

        var saved = await host.UpdateAsync(read, form => form with { General = form.General with { Attention = "Typed" } });

        saved.General.Attention.ShouldBe("Typed");
        saved.DebtorNumber.ShouldNotBeNull();
    }

    [Fact]
    [Trait("Requirement", "PAR-17")]
    public async Task Activating_makes_the_customer_usable_on_documents()
    {
        var customer = await host.CreateAsync("Live");
        (await ForDocumentsAsync(customer.Id)).IsActive.ShouldBeFalse();

        await host.AskAsync<ICustomerAppService, CustomerDto>(s => s.ActivateAsync(customer.Id, Ct));

        (await ForDocumentsAsync(customer.Id)).IsActive.ShouldBeTrue();
        (await Should.ThrowAsync<BusinessException>(() => host.AskAsync<ICustomerAppService, CustomerDto>(s => s.ActivateAsync(customer.Id, Ct))))
            .Code.ShouldBe(CustomersErrorCodes.AlreadyActive);
    }

    [Fact]
    public async Task A_customer_with_transactions_cannot_be_deleted_and_one_without_can()
    {
        var customer = await host.CreateAsync("Deletable", input => input with { ContactName = "Ann", ContactEmail = "ann@deletable.example" });
        host.Billing.Transactions[customer.Id] = 1;
        (await Should.ThrowAsync<BusinessException>(() => DeleteAsync(customer.Id))).Code.ShouldBe(CustomersErrorCodes.DeleteHasTransactions);

        host.Billing.Transactions.Remove(customer.Id);
        await DeleteAsync(customer.Id);

        await Should.ThrowAsync<EntityNotFoundException>(() => host.GetAsync(customer.Id));
        (await host.RowsAsync<Contact>()).ShouldNotContain(c => c.CustomerId == customer.Id);
        (await host.RowsAsync<CustomerSearchText>()).ShouldNotContain(t => t.CustomerId == customer.Id);
    }

    [Fact]
    [Trait("Requirement", "MAC-125")]
    public async Task Every_save_is_kept_with_its_differences_and_can_be_restored()
    {
        var customer = await host.CreateAsync("Old name");
        var second = await host.UpdateAsync(customer, form => form with
        {
            General = form.General with { Name = "New name" },
            Addresses = [Address("Kade 1", "3011 AA", "Rotterdam") with { IsBilling = true }],
        });

        var history = await HistoryAsync(customer.Id);
        var restored = await host.AskAsync<ICustomerHistoryAppService, CustomerDto>(
            s => s.RestoreAsync(customer.Id, 1, new RestoreVersionDto { Version = second.Version }, Ct));

        history.Items.Select(v => v.Version).ShouldBe([2, 1]);
        history.Items[0].Changes.ShouldContain(new FieldChangeDto("general.name", null, "Old name", "New name", false));
        history.Items[0].Changes.ShouldContain(c => c.Field == "addresses.city" && c.Current == "Rotterdam" && c.RowId == second.Addresses[0].Id);
        history.Items[1].Changes.ShouldContain(c => c.Field == "code" && c.Former == null);
        restored.Version.ShouldBe(3);
        restored.General.Name.ShouldBe("Old name");
        restored.Addresses.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "MAC-125")]
    public async Task History_names_what_the_card_keeps_by_id()
    {
        var group = await host.AskAsync<ICustomerGroupAppService, CustomerGroupDto>(
            s => s.CreateAsync(new SaveCustomerGroupDto { Name = LocalizedText.Of([new("en", "Shipyards")]) }, Ct));
        var customer = await host.CreateAsync("Named", input => input with { GroupIds = [group.Id] });
        await host.UpdateAsync(customer, form => form with
        {
            GroupIds = [],
            General = form.General with { Language = "nl" },
            Invoicing = form.Invoicing with { PaymentTermId = FixedBilling.KnownTerm },
        });

        var changes = (await HistoryAsync(customer.Id)).Items[0].Changes;
        changes.ShouldContain(new FieldChangeDto("groupIds", null, "Shipyards", null, false));
        changes.ShouldContain(new FieldChangeDto("invoicing.paymentTermId", null, null, "30 days", false));
        changes.Single(c => c.Field == "general.language").Current.ShouldBe("Dutch");

        await host.AskAsync<ICustomerGroupAppService, bool>(async s =>
        {
            await s.DeleteAsync(group.Id, Ct);
            return true;
        });
        (await HistoryAsync(customer.Id)).Items[0].Changes.Single(c => c.Field == "groupIds").Former.ShouldBe("(deleted)");
    }

    [Fact]
    [Trait("Requirement", "PAR-13")]
    [Trait("Requirement", "IXO-10")]
    public async Task Documents_get_address_language_and_mailbox_of_the_customer()
    {
        var customer = await host.CreateAsync("Docs", input => input with { Language = "ar", ContactName = "Tariq", ContactEmail = "tariq@docs.example" });
        (await ForDocumentsAsync(customer.Id)).InvoiceEmail.ShouldBe("tariq@docs.example");

        await host.UpdateAsync(customer, form => form with
        {
            Invoicing = form.Invoicing with { InvoiceEmail = "ap@docs.example" },
            Addresses = [Address("Kade 1", "3011 AA", "Rotterdam") with { IsBilling = true }, Address("Haven 2", null, "Delft") with { IsShipping = true }],
        });
        var printed = await ForDocumentsAsync(customer.Id);

        printed.Language.ShouldBe("ar");
        printed.InvoiceEmail.ShouldBe("ap@docs.example");
        printed.BillingAddress!.City.ShouldBe("Rotterdam");
        printed.ShippingAddress!.City.ShouldBe("Delft");
    }

    [Fact]
    public async Task Another_tenants_customer_does_not_exist()
    {
        var customer = await host.CreateAsync("Secret", tenant: CustomersHost.Bolt);

        await Should.ThrowAsync<EntityNotFoundException>(() => host.GetAsync(customer.Id, CustomersHost.Acme));
        (await host.AskAsync<ICustomerDirectory, CustomerForDocuments?>(s => s.FindForDocumentsAsync(customer.Id, Ct), CustomersHost.Acme)).ShouldBeNull();
    }

    private static UpdateCustomerDto InDollars(UpdateCustomerDto form) => form with { General = form.General with { Currency = "USD" } };

    private static SaveCustomerDto Card(string name) => new() { General = new GeneralIslandDto { Name = name }, Invoicing = new InvoicingIslandDto() };

    private static CustomerAddressDto Address(string line, string? postalCode, string? city) =>
        new() { Lines = [line], PostalCode = postalCode, City = city, CountryCode = "NL" };

    private async Task<CustomerForDocuments> ForDocumentsAsync(Guid id) =>
        (await host.AskAsync<ICustomerDirectory, CustomerForDocuments?>(s => s.FindForDocumentsAsync(id, Ct)))!;

    private Task<bool> DeleteAsync(Guid id) => host.AskAsync<ICustomerAppService, bool>(async s =>
    {
        await s.DeleteAsync(id, Ct);
        return true;
    });

    private Task<PagedResult<CustomerVersionDto>> HistoryAsync(Guid customerId) =>
        host.AskAsync<ICustomerHistoryAppService, PagedResult<CustomerVersionDto>>(s => s.GetListAsync(customerId, new ListRequest(), Ct));
}
