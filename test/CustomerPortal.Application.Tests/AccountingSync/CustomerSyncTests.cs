using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Live;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.AccountingSync;

/// <summary>The push to accounting: one debtor and one number, whatever fails on the way.</summary>
public sealed class CustomerSyncTests(CustomersHost host) : IClassFixture<CustomersHost>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    [Trait("Requirement", "PAR-01")]
    [Trait("Requirement", "PAR-02")]
    [Trait("Requirement", "PAR-18")]
    [Trait("Requirement", "PAR-19")]
    public async Task A_new_customer_gets_its_number_without_anybody_asking_and_open_pages_hear_of_it()
    {
        var customer = await host.CreateAsync("Pushed");
        (await SyncAsync(customer.Id)).State.ShouldBe(CustomerSyncState.Pending);

        await host.DeliverAsync();

        var sync = await SyncAsync(customer.Id);
        sync.State.ShouldBe(CustomerSyncState.Synced);
        sync.RemoteId.ShouldNotBeNull();
        sync.SyncedAt.ShouldNotBeNull();
        sync.DebtorNumber.ShouldNotBeNull();
        (await host.GetAsync(customer.Id)).DebtorNumber.ShouldBe(sync.DebtorNumber);
        host.Live.Published.ShouldContain(new LiveUpdate("customer", customer.Id));
    }

    [Fact]
    [Trait("Requirement", "PAR-02")]
    public async Task Numbers_follow_one_another_and_never_repeat()
    {
        var customers = new List<CustomerDto>();
        for (var i = 0; i < 8; i++)
        {
            customers.Add(await host.CreateAsync($"Numbered {i}"));
        }

        await host.DeliverAsync();

        var numbers = (await host.RowsAsync<LedgerDebtor>()).Select(d => int.Parse(d.Number, System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
        numbers.ShouldBe(Enumerable.Range(numbers[0], numbers.Count));
        foreach (var customer in customers)
        {
            (await host.GetAsync(customer.Id)).DebtorNumber.ShouldNotBeNull();
        }
    }

    [Fact]
    [Trait("Requirement", "PAR-02")]
    public async Task An_answer_that_is_lost_after_the_ledgers_commit_still_ends_in_one_debtor()
    {
        var customer = await host.CreateAsync("Lost answer");
        host.Ledger.LoseAnswer();

        await host.DeliverAsync();
        var failed = await SyncAsync(customer.Id);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.DeliverAsync();

        failed.State.ShouldBe(CustomerSyncState.Failed);
        failed.Problem!.Code.ShouldBe(AccountingSyncErrorCodes.LedgerUnreachable);
        failed.RetryAt.ShouldNotBeNull();
        (await SyncAsync(customer.Id)).State.ShouldBe(CustomerSyncState.Synced);
        var debtor = (await host.RowsAsync<LedgerDebtor>()).Where(d => d.ExternalId == customer.Id).ShouldHaveSingleItem();
        (await host.GetAsync(customer.Id)).DebtorNumber.ShouldBe(debtor.Number);
    }

    [Fact]
    public async Task A_ledger_that_asks_to_wait_is_left_alone_that_long()
    {
        var customer = await host.CreateAsync("Too many calls");
        host.Ledger.Refuse(new LedgerUnreachableException(TimeSpan.FromSeconds(120)));

        await host.DeliverAsync();
        host.Clock.Advance(TimeSpan.FromSeconds(100));
        await host.DeliverAsync();
        (await SyncAsync(customer.Id)).State.ShouldBe(CustomerSyncState.Failed);

        host.Clock.Advance(TimeSpan.FromSeconds(30));
        await host.DeliverAsync();
        (await SyncAsync(customer.Id)).State.ShouldBe(CustomerSyncState.Synced);
    }

    [Fact]
    public async Task A_refusal_names_the_field_and_waits_for_a_correction()
    {
        var customer = await host.CreateAsync("Refused");
        host.Ledger.Refuse(new LedgerRefusedException("bank.iban", AccountingSyncErrorCodes.IbanRefused));
        await host.DeliverAsync();

        var sync = await SyncAsync(customer.Id);
        sync.State.ShouldBe(CustomerSyncState.Blocked);
        sync.Problem!.Field.ShouldBe("bank.iban");
        sync.Problem.Text.ShouldContain("IBAN");
        (await ProblemsAsync()).Items.ShouldContain(p => p.CustomerId == customer.Id && p.State == CustomerSyncState.Blocked);

        await host.AskAsync<ICustomerSyncAppService, CustomerSyncDto>(s => s.RetryAsync(customer.Id, Ct));
        await host.DeliverAsync();
        (await SyncAsync(customer.Id)).State.ShouldBe(CustomerSyncState.Synced);
        (await SyncAsync(customer.Id)).Problem.ShouldBeNull();
    }

    [Fact]
    [Trait("Requirement", "PAR-02")]
    public async Task A_later_edit_changes_the_debtor_and_keeps_its_number()
    {
        var customer = await host.CreateAsync("Before");
        await host.DeliverAsync();
        var number = (await host.GetAsync(customer.Id)).DebtorNumber;

        await host.UpdateAsync(customer, form => form with { General = form.General with { Name = "After" } });
        await host.DeliverAsync();

        var debtor = (await host.RowsAsync<LedgerDebtor>()).Single(d => d.ExternalId == customer.Id);
        debtor.Content.ShouldContain("After");
        debtor.Number.ShouldBe(number);
        (await host.GetAsync(customer.Id)).DebtorNumber.ShouldBe(number);
    }

    [Fact]
    [Trait("Requirement", "PAR-19")]
    public async Task Verifying_compares_field_by_field()
    {
        var customer = await host.CreateAsync("Verified");
        await host.DeliverAsync();
        var same = await VerifyAsync(customer.Id);
        host.Ledger.Refuse(new LedgerUnreachableException());
        await host.UpdateAsync(customer, form => form with { General = form.General with { RegistrationNumber = "24123456" } });
        await host.DeliverAsync();

        var different = await VerifyAsync(customer.Id);

        same.Verification!.Found.ShouldBeTrue();
        same.Verification.Differences.ShouldBeEmpty();
        different.Verification!.Differences.ShouldBe([new SyncDifferenceDto("general.registrationNumber", "24123456", null)]);
    }

    [Fact]
    [Trait("Requirement", "PAR-03")]
    public async Task An_event_heard_three_times_in_any_order_changes_nothing_more()
    {
        var customer = await host.CreateAsync("Replayed");
        await host.DeliverAsync();
        var before = await host.GetAsync(customer.Id);

        await host.InTenantAsync(CustomersHost.Acme, async services =>
        {
            var outbox = services.GetRequiredService<IOutbox>();
            for (var i = 0; i < 3; i++)
            {
                outbox.Add(new CustomerPushed(customer.Id, "remote", before.DebtorNumber!));
                outbox.Add(new CustomerPushRequested(customer.Id, 1));
            }

            await services.GetRequiredService<IUnitOfWork>().SaveAsync(Ct);
        });
        await host.DeliverAsync();

        (await host.GetAsync(customer.Id)).Version.ShouldBe(before.Version);
        (await host.RowsAsync<LedgerDebtor>()).Count(d => d.ExternalId == customer.Id).ShouldBe(1);
    }

    [Fact]
    public async Task Tenants_have_ledgers_of_their_own()
    {
        var mine = await host.CreateAsync("Own ledger");
        var theirs = await host.CreateAsync("Own ledger", tenant: CustomersHost.Bolt);
        await host.DeliverAsync();

        (await host.RowsAsync<LedgerDebtor>()).ShouldNotContain(d => d.ExternalId == theirs.Id);
        (await host.RowsAsync<LedgerDebtor>(CustomersHost.Bolt)).ShouldNotContain(d => d.ExternalId == mine.Id);
        await Should.ThrowAsync<EntityNotFoundException>(() => SyncAsync(theirs.Id));
    }

    private Task<CustomerSyncDto> SyncAsync(Guid customerId) => host.AskAsync<ICustomerSyncAppService, CustomerSyncDto>(s => s.GetAsync(customerId, Ct));

    private Task<CustomerSyncDto> VerifyAsync(Guid customerId) => host.AskAsync<ICustomerSyncAppService, CustomerSyncDto>(s => s.VerifyAsync(customerId, Ct));

    private Task<PagedResult<SyncProblemDto>> ProblemsAsync() =>
        host.AskAsync<ICustomerSyncAppService, PagedResult<SyncProblemDto>>(s => s.GetProblemsAsync(new SyncProblemListRequest(), Ct));
}
