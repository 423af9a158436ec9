using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The rules of the customer card.</summary>
public sealed class CustomerTests
{
    [Fact]
    [Trait("Requirement", "PAR-05")]
    [Trait("Requirement", "PAR-03")]
    public void Code_and_debtor_number_are_no_part_of_what_people_fill_in()
    {
        var typed = typeof(CustomerCard).GetProperties().Select(p => p.Name);

        typed.ShouldNotContain("Code");
        typed.ShouldNotContain("DebtorNumber");
    }

    [Fact]
    [Trait("Requirement", "MAC-002")]
    public void A_customer_without_a_name_is_refused() =>
        Should.Throw<InputException>(() => Cards.Customer(Cards.Plain(" "))).Problems.ShouldHaveSingleItem().Code.ShouldBe(CustomersErrorCodes.FieldRequired);

    [Theory]
    [InlineData("line\nfeed")]
    [InlineData("nul\0")]
    public void What_no_database_can_carry_is_refused(string name) =>
        Should.Throw<InputException>(() => Cards.Customer(Cards.Plain(name))).Problems[0].Code.ShouldBe(CustomersErrorCodes.FieldHasControlCharacters);

    [Fact]
    public void Half_a_character_is_refused() =>
        Should.Throw<InputException>(() => Cards.Customer(Cards.Plain("half " + '\ud83d'))).Problems[0].Code.ShouldBe(CustomersErrorCodes.FieldHasControlCharacters);

    [Theory]
    [InlineData("𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍👩‍👧 GmbH")]
    [InlineData("  spaces around  ")]
    [InlineData("<script>alert(1)</script>")]
    public void Any_other_name_is_kept_as_it_was_typed(string name) => Cards.Customer(Cards.Plain(name)).General.Name.ShouldBe(name);

    [Fact]
    [Trait("Requirement", "PAR-09")]
    public void The_first_address_of_a_kind_becomes_its_default()
    {
        var customer = Cards.Customer(Cards.Plain() with
        {
            Addresses = [Cards.Address() with { IsBilling = false, IsShipping = true }, Cards.Address(), Cards.Address() with { IsShipping = true }],
        });

        customer.Addresses.Select(a => (a.IsDefaultBilling, a.IsDefaultShipping)).ShouldBe([(false, true), (true, false), (false, false)]);
    }

    [Fact]
    [Trait("Requirement", "PAR-07")]
    public void Two_hundred_addresses_are_as_good_as_one() =>
        Cards.Customer(Cards.Plain() with { Addresses = [.. Enumerable.Repeat(Cards.Address(), 200)] }).Addresses.Count.ShouldBe(200);

    [Fact]
    [Trait("Requirement", "PAR-09")]
    public void Two_defaults_of_a_kind_are_refused()
    {
        var card = Cards.Plain() with { Addresses = [Cards.Address() with { IsDefaultBilling = true }, Cards.Address() with { IsDefaultBilling = true }] };

        Should.Throw<InputException>(() => Cards.Customer(card)).Problems.ShouldHaveSingleItem().Field.ShouldBe("addresses[1].isDefaultBilling");
    }

    [Fact]
    public void Addresses_that_stay_keep_their_identity()
    {
        var customer = Cards.Customer(Cards.Plain() with { Addresses = [Cards.Address(), Cards.Address()] });
        var kept = customer.Addresses[1].Id;

        customer.Change(customer.ToCard() with { Addresses = [customer.Addresses[1].ToCard() with { City = "Poole" }] }, 0);

        customer.Addresses.ShouldHaveSingleItem().Id.ShouldBe(kept);
        customer.Addresses[0].City.ShouldBe("Poole");
    }

    [Fact]
    public void A_save_that_changes_nothing_tells_nobody()
    {
        var customer = Cards.Customer(Cards.Full());
        customer.ClearEvents();

        customer.Change(customer.ToCard(), 0).ShouldBeFalse();
        customer.Change(customer.ToCard() with { IsCustomer = false }, 0).ShouldBeTrue();

        customer.Events.ShouldBe([new CustomerChanged(customer.Id)]);
    }

    [Fact]
    [Trait("Requirement", "IXO-09")]
    public void The_currency_is_fixed_by_the_first_transaction()
    {
        var customer = Cards.Customer();
        var dollars = customer.ToCard() with { General = customer.General with { Currency = Currency.Get("USD") } };

        Should.Throw<BusinessException>(() => customer.Change(dollars, 1)).Code.ShouldBe(CustomersErrorCodes.CurrencyLocked);
        customer.Change(dollars, 0).ShouldBeTrue();
    }

    [Fact]
    [Trait("Requirement", "PAR-17")]
    public void A_draft_is_activated_once()
    {
        var customer = Cards.Customer();
        Should.Throw<BusinessException>(() => customer.Activate(needsDebtorNumber: true)).Code.ShouldBe(CustomersErrorCodes.DebtorNumberMissing);

        customer.Activate(needsDebtorNumber: false);

        customer.State.ShouldBe(CustomerState.Active);
        Should.Throw<BusinessException>(() => customer.Activate(false)).Code.ShouldBe(CustomersErrorCodes.AlreadyActive);
    }

    [Fact]
    [Trait("Requirement", "PAR-06")]
    public void What_is_no_customer_cannot_be_activated() =>
        Should.Throw<BusinessException>(() => Cards.Customer(Cards.Plain() with { IsCustomer = false }).Activate(false)).Code.ShouldBe(CustomersErrorCodes.NotACustomer);

    [Fact]
    [Trait("Requirement", "PAR-03")]
    public void The_debtor_number_comes_once_and_is_never_replaced()
    {
        var customer = Cards.Customer();

        customer.TakeDebtorNumber("130001");
        customer.TakeDebtorNumber("130001");

        customer.Events.OfType<DebtorNumberAssigned>().ShouldHaveSingleItem();
        Should.Throw<BusinessException>(() => customer.TakeDebtorNumber("130002")).Code.ShouldBe(CustomersErrorCodes.DebtorNumberDiffers);
        Should.Throw<BusinessException>(() => customer.Delete(0)).Code.ShouldBe(CustomersErrorCodes.DeleteHasDebtorNumber);
    }

    [Fact]
    [Trait("Requirement", "PAR-14")]
    public void The_universal_address_fills_the_others()
    {
        var one = Cards.Full().Invoicing.WithOneAddress();

        new[] { one.QuoteEmail, one.OrderConfirmationEmail, one.InvoiceEmail, one.StatementEmail }.ShouldAllBe(e => e == one.UniversalEmail);
    }
}
