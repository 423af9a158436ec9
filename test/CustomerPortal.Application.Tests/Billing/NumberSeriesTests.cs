using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Numbers;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Billing;

/// <summary>Number series that a tenant changes while it issues: never a number twice, never one left out.</summary>
public sealed class NumberSeriesTests(BillingHost host) : IClassFixture<BillingHost>
{
    [Fact]
    public async Task Another_prefix_counts_from_its_own_beginning_and_the_former_goes_on_where_it_stood()
    {
        var customer = await host.CustomerAsync("Series");
        var former = await SeriesAsync();
        var first = await host.IssuedAsync(customer, 10m);
        first.Number.ShouldBe(former.Preview);

        await ChangeAsync("F{year}-", 4, 17);
        var year = host.Clock.GetUtcNow().Year;
        var second = await host.IssuedAsync(customer, 10m);
        await ChangeAsync("F{year}-", 6);
        var third = await host.IssuedAsync(customer, 10m);
        await ChangeAsync(former.Prefix, former.Padding);
        var fourth = await host.IssuedAsync(customer, 10m);

        second.Number.ShouldBe($"F{year}-0017");
        third.Number.ShouldBe($"F{year}-000018");
        fourth.Number.ShouldBe($"INV-{former.Next + 1:D5}");
    }

    [Fact]
    public async Task A_year_in_the_prefix_is_that_of_the_invoice()
    {
        var customer = await host.CustomerAsync("Years");
        var former = await SeriesAsync();
        await ChangeAsync("Y{yy}{month}/", 3);
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);

        var numbers = new List<string?>();
        foreach (var date in new[] { today, today.AddYears(-1), today, today.AddYears(-1) })
        {
            var draft = await host.AskAsync<IInvoiceAppService, InvoiceDto>(s => s.CreateAsync(
                new InvoiceInput { CustomerId = customer, Date = date, Lines = [new InvoiceLineInput { Description = "Werk", Quantity = 1m, UnitPrice = 5m }] }, CancellationToken.None));
            numbers.Add((await host.IssueAsync(draft.Id)).Number);
        }

        numbers.ShouldBe([$"Y{today:yyMM}/001", $"Y{today.AddYears(-1):yyMM}/001", $"Y{today:yyMM}/002", $"Y{today.AddYears(-1):yyMM}/002"]);
        await ChangeAsync(former.Prefix, former.Padding);
    }

    [Fact]
    public async Task Many_at_once_on_a_new_prefix_leave_no_gap_and_no_double()
    {
        var customer = await host.CustomerAsync("Many", tenant: BillingHost.Bolt);
        var drafts = new List<Guid>();
        for (var i = 0; i < 8; i++)
        {
            drafts.Add((await host.DraftAsync(customer, 1m, BillingHost.Bolt)).Id);
        }

        await ChangeAsync("P-{year}-", 3, tenant: BillingHost.Bolt);
        var numbers = await Task.WhenAll(drafts.Select(async id => (await host.IssueAsync(id, BillingHost.Bolt)).Number!));

        var year = host.Clock.GetUtcNow().Year;
        numbers.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 8).Select(n => $"P-{year}-{n:D3}"));
    }

    [Fact]
    public async Task What_could_give_a_number_twice_or_leave_one_out_is_refused()
    {
        var customer = await host.CustomerAsync("Guarded");
        await host.IssuedAsync(customer, 10m);
        var now = await SeriesAsync();

        (await RefusedAsync(now.Prefix, 5, now.Next + 10)).ShouldBe(NumberingErrorCodes.SeriesBegun);
        (await RefusedAsync(now.Prefix + "2", 4)).ShouldBe(NumberingErrorCodes.PrefixAmbiguous);
        (await RefusedAsync("INV;", 4)).ShouldBe(NumberingErrorCodes.PrefixInvalid);
        (await RefusedAsync("{day}-", 4)).ShouldBe(NumberingErrorCodes.PrefixInvalid);
        (await SeriesAsync()).ShouldBe(now);
        var customers = (await ListAsync()).Single(s => s.Name == "Customers.Customers");
        (await Should.ThrowAsync<BusinessException>(() => host.AskAsync<INumberSeriesAppService, IReadOnlyList<NumberSeriesDto>>(
            s => s.UpdateAsync(customers.Name, new UpdateNumberSeriesInput { CompanyId = Guid.Empty, Prefix = "{year}-", Padding = 4, Version = customers.Version! }, CancellationToken.None)))).Code
            .ShouldBe(NumberingErrorCodes.PrefixHasNoDay);
    }

    [Fact]
    public async Task A_prefix_that_meets_another_only_in_a_later_year_or_month_is_refused_now()
    {
        var former = await SeriesAsync();
        await ChangeAsync("V3", 4);
        await ChangeAsync("M1", 4);
        await ChangeAsync("V404", 4);
        await ChangeAsync(former.Prefix, former.Padding);

        host.Clock.GetUtcNow().Year.ShouldBeLessThan(2030);
        (await RefusedAsync("V{yy}", 4)).ShouldBe(NumberingErrorCodes.PrefixAmbiguous, "V30 of 2030 with 1 is V3 with 01");
        (await RefusedAsync("V4{month}{yy}", 4)).ShouldBe(NumberingErrorCodes.PrefixAmbiguous, "V40430 of April is V404 with 30");
        (await RefusedAsync("M{month}", 4)).ShouldBe(NumberingErrorCodes.PrefixAmbiguous, "M10 of October is M1 with 0");
        await ChangeAsync("V{yy}-", 4);
        await ChangeAsync(former.Prefix, former.Padding);
    }

    [Fact]
    public async Task A_prefix_that_meets_another_is_not_opened()
    {
        var customer = await host.CustomerAsync("Opened", tenant: BillingHost.Bolt);
        var former = await SeriesAsync(BillingHost.Bolt);
        await ChangeAsync("L{year}", 4, tenant: BillingHost.Bolt);
        await CountersAsync(new NumberCounter(new SeriesKey(BillingSeries.Invoices, former.CompanyId), "L19", 4, 1));
        var old = await host.AskAsync<IInvoiceAppService, InvoiceDto>(
            s => s.CreateAsync(
                new InvoiceInput { CustomerId = customer, Date = new DateOnly(1999, 12, 31), Lines = [new InvoiceLineInput { Description = "Werk", Quantity = 1m, UnitPrice = 5m }] }, CancellationToken.None),
            BillingHost.Bolt);

        (await Should.ThrowAsync<BusinessException>(() => host.IssueAsync(old.Id, BillingHost.Bolt))).Code.ShouldBe(NumberingErrorCodes.PrefixAmbiguous);

        (await SeriesAsync(BillingHost.Bolt)).Prefix.ShouldBe("L{year}");
        await ChangeAsync(former.Prefix, former.Padding, tenant: BillingHost.Bolt);
    }

    [Fact]
    public async Task Whoever_issues_while_the_first_change_is_saved_takes_from_the_prefix_that_the_series_was_opened_with()
    {
        var series = new SeriesKey("Billing.Meeting", Guid.CreateVersion7());
        await CountersAsync(new NumberCounter(series, "Z", 3, 1));
        await CountersAsync(new NumberCounter(series, "A", 3, 1));

        var numbers = await host.InTenantAsync(BillingHost.Bolt, async services =>
        {
            var taken = string.Empty;
            await services.GetRequiredService<IUnitOfWork>().SaveNumberedAsync(series, number => taken = number, CancellationToken.None);
            return taken;
        });

        numbers.ShouldBe("Z001");
    }

    private Task CountersAsync(NumberCounter counter) => host.InTenantAsync(BillingHost.Bolt, async services =>
    {
        services.GetRequiredService<PortalDbContext>().Add(counter);
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
    });

    private Task<IReadOnlyList<NumberSeriesDto>> ListAsync(Guid? tenant = null) =>
        host.AskAsync<INumberSeriesAppService, IReadOnlyList<NumberSeriesDto>>(s => s.ListAsync(CancellationToken.None), tenant);

    private async Task<NumberSeriesDto> SeriesAsync(Guid? tenant = null) => (await ListAsync(tenant)).Single(s => s.Name == BillingSeries.Invoices);

    private async Task ChangeAsync(string prefix, int padding, long? start = null, Guid? tenant = null)
    {
        var now = await SeriesAsync(tenant);
        var input = new UpdateNumberSeriesInput { CompanyId = now.CompanyId, Prefix = prefix, Padding = padding, Start = start, Version = now.Version! };
        await host.AskAsync<INumberSeriesAppService, IReadOnlyList<NumberSeriesDto>>(
            s => s.UpdateAsync(BillingSeries.Invoices, input, CancellationToken.None), tenant);
    }

    private async Task<string> RefusedAsync(string prefix, int padding, long? start = null) =>
        (await Should.ThrowAsync<BusinessException>(() => ChangeAsync(prefix, padding, start))).Code;
}
