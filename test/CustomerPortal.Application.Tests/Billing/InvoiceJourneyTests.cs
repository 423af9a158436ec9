using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Events;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Billing;

/// <summary>From draft to paid, on the real database.</summary>
public sealed class InvoiceJourneyTests(BillingHost host) : IClassFixture<BillingHost>
{
    [Fact]
    [Trait("Requirement", "MAC-021")]
    public async Task A_draft_is_issued_with_a_number_a_ledger_entry_and_frozen_parties()
    {
        var customer = await host.CustomerAsync("Bakkerij Van Loon");

        var invoice = await host.IssuedAsync(customer, 100m);

        invoice.Number.ShouldStartWith("INV-");
        invoice.State.ShouldBe(InvoiceState.Issued);
        invoice.Language.ShouldBe("nl");
        invoice.Totals.Total.ShouldBe(new Money(121m, Currency.Get("EUR")));
        invoice.Open.ShouldBe(invoice.Totals.Total);
        invoice.Ledger!.Base.ShouldBe(invoice.Totals.Total);
        invoice.Buyer.Name.ShouldBe("Bakkerij Van Loon");
        invoice.Seller.Name.ShouldBe("Acme B.V.");
    }

    [Fact]
    public async Task Sending_queues_one_mail_in_the_documents_language_with_the_pdf_and_is_sent_when_the_server_accepted_it()
    {
        var customer = await host.CustomerAsync("Rederij Zuiderkruis");
        var invoice = await host.IssuedAsync(customer, 10m);

        await host.AskAsync<IInvoiceAppService, InvoiceDto>(s => s.SendAsync(invoice.Id, new InvoiceSendInput(), CancellationToken.None));
        await host.DeliverAsync();

        var mail = host.Mails.Queued.Single(m => m.AboutId == invoice.Id);
        mail.To.ShouldBe("rekening@example.com");
        mail.Language.ShouldBe("nl");
        mail.Attachments.ShouldHaveSingleItem().FileName.ShouldBe($"{invoice.Number}.pdf");
        mail.Model(mail.Language)["total"].ShouldBe("€\u00A012,10");
        (await host.InvoiceAsync(invoice.Id)).State.ShouldBe(InvoiceState.Issued, "queued is not sent");

        await SettleAsync(invoice.Id);
        (await host.InvoiceAsync(invoice.Id)).State.ShouldBe(InvoiceState.Sent);
    }

    [Fact]
    public async Task A_payment_covers_the_oldest_invoice_and_voiding_it_opens_it_again()
    {
        var customer = await host.CustomerAsync("Nordlys Maskin");
        var first = await host.IssuedAsync(customer, 100m);
        var second = await host.IssuedAsync(customer, 50m);

        var payment = await host.PayAsync(customer, 150m);

        payment.Allocations.Select(a => a.Amount.Amount).ShouldBe([121m, 29m]);
        (await host.InvoiceAsync(first.Id)).State.ShouldBe(InvoiceState.Paid);
        (await host.InvoiceAsync(second.Id)).State.ShouldBe(InvoiceState.PartlyPaid);

        var voided = await host.AskAsync<IPaymentAppService, PaymentDto>(
            s => s.VoidAsync(payment.Id, new PaymentVoidInput { Reason = "Bounced", Version = payment.Version }, CancellationToken.None));
        voided.State.ShouldBe(PaymentState.Voided);
        (await host.InvoiceAsync(first.Id)).Open.Amount.ShouldBe(121m);
        var balance = (await host.AskAsync<ICustomerAccounts, IReadOnlyList<AccountBalanceDto>>(s => s.GetBalancesAsync(customer, CancellationToken.None))).Single();
        balance.Balance.Amount.ShouldBe(181.5m);
        balance.Credit.Amount.ShouldBe(0m);
    }

    [Fact]
    public async Task The_preview_of_a_payment_covers_what_booking_it_covers_and_keeps_nothing()
    {
        var customer = await host.CustomerAsync("Vries Voorbeeld");
        var first = await host.IssuedAsync(customer, 100m);
        var second = await host.IssuedAsync(customer, 50m);
        var input = new PaymentInput { CustomerId = customer, Amount = 200m };

        var preview = await host.AskAsync<IPaymentAppService, PaymentPreviewDto>(s => s.PreviewAsync(input, CancellationToken.None));

        preview.Allocations.Select(a => (a.InvoiceId, a.Open.Amount, a.Amount.Amount)).ShouldBe([(first.Id, 121m, 121m), (second.Id, 60.5m, 60.5m)]);
        preview.Unallocated.Amount.ShouldBe(18.5m);
        (await host.InvoiceAsync(first.Id)).Open.Amount.ShouldBe(121m);
        var booked = await host.PayAsync(customer, 200m);
        booked.Allocations.Select(a => (a.InvoiceId, a.Amount)).ShouldBe(preview.Allocations.Select(a => (a.InvoiceId, a.Amount)));
        booked.Unallocated.ShouldBe(preview.Unallocated);
    }

    [Fact]
    public async Task Addresses_stand_in_the_order_of_their_country_which_is_named_abroad()
    {
        var customer = await host.CustomerAsync("Ordnung");
        var invoice = await host.IssuedAsync(customer, 10m);

        invoice.Buyer.Address.ShouldBe(["Kade 1", "3011 AA Rotterdam"]);

        new PostalAddress(["12 Pier Road"], "K1A 0B1", "Ottawa", "ON", "CA").ToLines("NL", "nl").ShouldBe(["12 Pier Road", "Ottawa ON K1A 0B1", "Canada"]);
    }

    [Fact]
    public async Task Credit_on_account_covers_the_next_invoice()
    {
        var customer = await host.CustomerAsync("Dock & Deck");
        (await host.PayAsync(customer, 200m)).Unallocated.Amount.ShouldBe(200m);

        var invoice = await host.IssuedAsync(customer, 100m);
        await host.DeliverAsync();

        (await host.InvoiceAsync(invoice.Id)).State.ShouldBe(InvoiceState.Paid);
    }

    [Fact]
    [Trait("Check", "C3")]
    public async Task Fifty_payments_at_once_never_cover_more_than_the_invoice()
    {
        var customer = await host.CustomerAsync("Brennan Survey");
        var invoice = await host.IssuedAsync(customer, 100m);

        var paid = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => host.PayAsync(customer, 10m))));

        paid.Select(p => p.Number).Distinct().Count().ShouldBe(50);
        var after = await host.InvoiceAsync(invoice.Id);
        after.Open.Amount.ShouldBe(0m);
        after.Payments.Sum(p => p.Amount.Amount).ShouldBe(121m);
        var balance = (await host.AskAsync<ICustomerAccounts, IReadOnlyList<AccountBalanceDto>>(s => s.GetBalancesAsync(customer, CancellationToken.None))).Single();
        balance.Credit.Amount.ShouldBe(500m - 121m);
    }

    [Fact]
    public async Task Sixty_four_issues_at_once_with_a_fifth_aborted_leave_no_gap_and_no_duplicate()
    {
        var customer = await host.CustomerAsync("Hoekstra Jachtbouw", tenant: BillingHost.Bolt);
        var drafts = new List<Guid>();
        for (var i = 0; i < 64; i++)
        {
            drafts.Add((await host.DraftAsync(customer, 1m + i, BillingHost.Bolt)).Id);
        }

        var numbers = await Task.WhenAll(drafts.Select((id, i) => Task.Run(() => i % 5 == 0 ? AbortAsync(id) : NumberAsync(id))));

        var taken = numbers.OfType<string>().Order(StringComparer.Ordinal).ToList();
        taken.Count.ShouldBe(51);
        taken.ShouldBe(Enumerable.Range(1, 51).Select(n => $"INV-{n:D5}"));
    }

    [Fact]
    public async Task A_statement_balances_and_is_the_same_when_asked_for_again_with_later_bookings()
    {
        var customer = await host.CustomerAsync("Kyoto Seimitsu");
        await host.IssuedAsync(customer, 100m);
        await host.PayAsync(customer, 21m);
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var before = await StatementAsync(customer, today);

        var part = before.Currencies.Single();
        part.Closing.ShouldBe(part.Opening + part.Debit - part.Credit);
        part.Closing.Amount.ShouldBe(100m);
        part.Aging.NotDue.Amount.ShouldBe(100m);

        (await StatementAsync(customer, today)).ShouldBeEquivalentTo(before);
    }

    [Fact]
    public async Task A_missing_rate_refuses_the_issue_and_a_rate_row_allows_it()
    {
        var customer = await host.CustomerAsync("Tokyo Keiki", "JPY", "en");
        var draft = await host.DraftAsync(customer, 1000m);
        draft.Problems.Select(p => p.Code).ShouldBe([BillingErrorCodes.RateMissing]);
        (await Should.ThrowAsync<BusinessException>(() => host.IssueAsync(draft.Id))).Code.ShouldBe(BillingErrorCodes.RateMissing);

        await host.AskAsync<ICurrencyAppService, ExchangeRateDto>(s => s.CreateRateAsync(
            "JPY", new ExchangeRateInput { Day = new DateOnly(2026, 1, 1), Rate = 0.0061m }, CancellationToken.None));

        (await host.IssueAsync(draft.Id)).Ledger!.Base.Amount.ShouldBe(7.38m, "1210 × 0.0061 = 7.381");
    }

    [Fact]
    public async Task Lists_and_the_dashboard_answer()
    {
        var customer = await host.CustomerAsync("Lists Ltd");
        var invoice = await host.IssuedAsync(customer, 5m);
        foreach (var state in Enum.GetValues<InvoiceFilterState>())
        {
            foreach (var sorting in new[] { null, "number", "date desc", "dueOn", "customerName", "total", "open desc", "createdAt" })
            {
                await host.AskAsync<IInvoiceAppService, Platform.Lists.PagedResult<InvoiceListItemDto>>(
                    s => s.ListAsync(new InvoiceListRequest { State = state, Sorting = sorting, Filter = "l" }, CancellationToken.None));
            }
        }

        var found = await host.AskAsync<IInvoiceAppService, Platform.Lists.PagedResult<InvoiceListItemDto>>(
            s => s.ListAsync(new InvoiceListRequest { Filter = "LISTS" }, CancellationToken.None));
        found.Items.ShouldHaveSingleItem().Id.ShouldBe(invoice.Id);
        await host.AskAsync<IPaymentAppService, Platform.Lists.PagedResult<PaymentListItemDto>>(s => s.ListAsync(new PaymentListRequest { Sorting = "amount desc" }, CancellationToken.None));
        await host.AskAsync<ICurrencyAppService, Platform.Lists.PagedResult<CurrencyDto>>(s => s.ListAsync(new Platform.Lists.ListRequest(), CancellationToken.None));
        await host.AskAsync<IDashboardQueries, bool>(async q =>
        {
            var ct = CancellationToken.None;
            (await q.GetCustomersAsync(ct)).Total.ShouldBeGreaterThan(0);
            (await q.ListOpenAsync(ct)).ShouldNotBeEmpty();
            (await q.CountDebtorsAsync(ct)).ShouldNotBeEmpty();
            await q.ListPaidSinceAsync(new DateOnly(2025, 1, 1), ct);
            (await q.ListLatestAsync(true, true, 8, ct)).ShouldNotBeEmpty();
            await q.CountDraftsAsync(ct);
            await q.GetSyncProblemsAsync(ct);
            await q.GetMailProblemsAsync(default, ct);
            return true;
        });
    }

    [Fact]
    public async Task Another_tenants_invoice_does_not_exist()
    {
        var invoice = await host.IssuedAsync(await host.CustomerAsync("Secret"), 1m);

        await Should.ThrowAsync<EntityNotFoundException>(() => host.InvoiceAsync(invoice.Id, BillingHost.Bolt));
    }

    private Task<StatementDto> StatementAsync(Guid customer, DateOnly day) => host.AskAsync<ICustomerAccounts, StatementDto>(
        s => s.GetStatementAsync(customer, new DateOnly(2026, 1, 1), day, day, CancellationToken.None));

    private async Task<string?> NumberAsync(Guid id)
    {
        for (; ; )
        {
            try
            {
                return (await host.IssueAsync(id, BillingHost.Bolt)).Number;
            }
            catch (ConcurrencyException)
            {
                // The same draft is issued by nobody else: only a lost turn is repeated.
            }
        }
    }

    private async Task<string?> AbortAsync(Guid id)
    {
        await Should.ThrowAsync<InvalidOperationException>(() => host.AskAsync<IUnitOfWork, bool>(
            async unitOfWork =>
            {
                var company = await host.AskAsync<IOwnCompanyAppService, OwnCompanyDto>(s => s.GetAsync(CancellationToken.None), BillingHost.Bolt);
                await unitOfWork.SaveNumberedAsync(
                    new SeriesKey(BillingSeries.Invoices, company.Id), _ => throw new InvalidOperationException($"Aborted {id}"), CancellationToken.None);
                return true;
            },
            BillingHost.Bolt));
        return null;
    }

    private Task SettleAsync(Guid invoiceId) => host.InTenantAsync(BillingHost.Acme, async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var mailId = await db.Set<InvoiceDelivery>().Where(d => d.InvoiceId == invoiceId).Select(d => d.MailId!.Value).SingleAsync();
        var settle = services.GetServices<EventSubscription>().Single(s => s.Name.EndsWith(".SettleSentInvoice", StringComparison.Ordinal));
        await settle.Deliver(
            services,
            EventJson.Write(new MailSent(mailId, "invoice", invoiceId)),
            new EventEnvelope(Guid.CreateVersion7(), host.Clock.GetUtcNow(), 1),
            CancellationToken.None);
    });
}
