using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class PortalAccountAppService(
    ICurrentCustomer current,
    ICustomerDirectory customers,
    ICustomerAccounts accounts,
    ICustomerInvoices invoices,
    PortalSupplier supplier,
    TenantDays days) : IPortalAccountAppService
{
    private const int OpenShown = 10;
    private const int PaidShown = 5;

    /// <inheritdoc />
    public async Task<PortalHomeDto> GetHomeAsync(CancellationToken ct)
    {
        var contact = EntityNotFoundException.Require(await customers.FindContactAsync(current.ContactId, ct), current.ContactId);
        var customer = EntityNotFoundException.Require(await customers.FindForDocumentsAsync(current.CustomerId, ct), current.CustomerId);
        var seesAccount = current.Has(PortalRights.Statements) || current.Has(PortalRights.Invoices);
        var home = new PortalHomeDto
        {
            ContactName = contact.Name,
            CustomerName = customer.Name,
            CustomerNumber = customer.Number,
            Today = await days.TodayAsync(ct),
            Balances = seesAccount ? await accounts.GetBalancesAsync(current.CustomerId, ct) : null,
            PaymentDetails = seesAccount ? await supplier.FindPaymentDetailsAsync(ct) : null,
        };
        return current.Has(PortalRights.Invoices) ? await WithInvoicesAsync(home, ct) : home;
    }

    /// <inheritdoc />
    public async Task<StatementDto> GetStatementAsync(PortalStatementRequest request, CancellationToken ct)
    {
        var (from, to) = await PeriodAsync(request, ct);
        return await accounts.GetStatementAsync(current.CustomerId, from, to, null, ct);
    }

    /// <inheritdoc />
    public async Task<FileContent> GetStatementPdfAsync(PortalStatementRequest request, CancellationToken ct)
    {
        var (from, to) = await PeriodAsync(request, ct);
        return await accounts.PrintStatementAsync(current.CustomerId, from, to, null, current.Language, ct);
    }

    private async Task<PortalHomeDto> WithInvoicesAsync(PortalHomeDto home, CancellationToken ct)
    {
        var open = await invoices.ListAsync(
            current.CustomerId, new InvoiceListRequest { State = InvoiceFilterState.Open, Sorting = "dueOn", MaxResultCount = OpenShown }, ct);
        var paid = await invoices.ListAsync(
            current.CustomerId, new InvoiceListRequest { State = InvoiceFilterState.Paid, Sorting = "date desc", MaxResultCount = PaidShown }, ct);
        var all = await invoices.ListAsync(current.CustomerId, new InvoiceListRequest { MaxResultCount = 1 }, ct);
        return home with
        {
            OpenInvoices = [.. open.Items.Select(item => item.ToPortal(home.Today))],
            PaidInvoices = [.. paid.Items.Select(item => item.ToPortal(home.Today))],
            InvoiceCount = all.TotalCount,
            OpenCount = open.TotalCount,
        };
    }

    private async Task<(DateOnly From, DateOnly To)> PeriodAsync(PortalStatementRequest request, CancellationToken ct)
    {
        var to = request.To ?? await days.TodayAsync(ct);
        var quarter = new DateOnly(to.Year, ((to.Month - 1) / 3 * 3) + 1, 1);
        return (request.From ?? quarter, to);
    }
}
