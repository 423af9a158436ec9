namespace CustomerPortal.Customers;

/// <summary>The field registry knows every field, and a snapshot loses none.</summary>
public sealed class CustomerFieldsTests
{
    private static readonly (Type Type, string Prefix)[] Parts =
    [
        (typeof(GeneralIsland), "general."), (typeof(InvoicingIsland), "invoicing."), (typeof(BankIsland), "bank."), (typeof(AddressCard), "addresses."),
    ];

    [Fact]
    public void Every_property_of_the_card_has_a_row()
    {
        var fields = from part in Parts
                     from property in part.Type.GetProperties()
                     where property.Name is not ("EqualityContract" or "Id")
                     select part.Prefix + char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

        fields.Concat(["number", "isCustomer", "groupIds", "code", "debtorNumber", "state"]).Where(f => CustomerFields.Find(f) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Every_row_belongs_to_a_requirement_and_no_name_occurs_twice()
    {
        CustomerFields.All.ShouldAllBe(f => System.Text.RegularExpressions.Regex.IsMatch(f.Requirement, "^(PAR|IXO|MAC|CP)-[0-9]+$"));
        CustomerFields.All.Select(f => f.Name).ShouldBeUnique();
    }

    [Fact]
    public void The_full_card_fills_every_row_so_that_the_tests_below_miss_none()
    {
        var filled = CustomerSnapshot.Of(Cards.Customer(Cards.Full())).Values.Select(v => v.Field).ToHashSet();

        CustomerFields.All.Where(f => !f.IsDerived && f.Name != "debtorNumber" && !filled.Contains(f.Name)).ShouldBeEmpty();
    }

    [Fact]
    public void A_card_read_back_from_its_snapshot_is_the_same_card()
    {
        var customer = Cards.Customer(Cards.Full());
        var snapshot = CustomerSnapshot.Parse(CustomerSnapshot.Of(customer).ToJson());

        var card = SnapshotCard.Read(snapshot);

        CustomerSnapshot.Of(card).Values.ShouldBe(CustomerSnapshot.Of(customer.ToCard()).Values);
        card.General.ShouldBe(customer.General);
        card.Invoicing.ShouldBe(customer.Invoicing);
        card.Bank.ShouldBe(customer.Bank);
    }

    [Fact]
    public void Differences_name_what_was_set_changed_and_emptied()
    {
        var former = new CustomerSnapshot([new("a", null, "1"), new("b", null, "2")]);
        var current = new CustomerSnapshot([new("a", null, "9"), new("c", null, "3")]);

        former.DifferencesTo(current).ShouldBe([new("a", null, "1", "9"), new("c", null, null, "3"), new("b", null, "2", null)]);
    }
}
