using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A person's save crosses with the accounting system's answer: the person notices nothing, and neither is lost.</summary>
public sealed class CrossedSaveTests(CustomersHost host) : IClassFixture<CustomersHost>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    [Trait("Requirement", "PAR-03")]
    public async Task A_form_saved_while_the_debtor_number_arrives_is_kept()
    {
        var read = await host.CreateAsync("Crossing form");

        host.Meanwhile.Once = () => host.DeliverAsync();
        var saved = await host.UpdateAsync(read, form => form with { General = form.General with { Attention = "Typed" } });

        saved.DebtorNumber.ShouldNotBeNull();
        saved.General.Attention.ShouldBe("Typed");
    }

    [Fact]
    [Trait("Requirement", "PAR-17")]
    public async Task A_customer_is_activated_while_the_debtor_number_arrives()
    {
        var read = await host.CreateAsync("Crossing activation");

        host.Meanwhile.Once = () => host.DeliverAsync();
        var active = await host.AskAsync<ICustomerAppService, CustomerDto>(s => s.ActivateAsync(read.Id, Ct));

        active.State.ShouldBe(CustomerState.Active);
        active.DebtorNumber.ShouldNotBeNull();
    }

    [Fact]
    [Trait("Requirement", "MAC-125")]
    public async Task A_form_that_another_person_overtakes_is_refused()
    {
        var read = await host.CreateAsync("Two people");

        host.Meanwhile.Once = () => host.UpdateAsync(read, form => form with { General = form.General with { Attention = "First" } });

        await Should.ThrowAsync<ConcurrencyException>(
            () => host.UpdateAsync(read, form => form with { General = form.General with { Attention = "Second" } }));
        (await host.GetAsync(read.Id)).General.Attention.ShouldBe("First");
    }
}
