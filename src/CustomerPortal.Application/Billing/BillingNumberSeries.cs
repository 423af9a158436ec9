using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Invoices and payments are numbered by the own company, each of their day.</summary>
internal sealed class BillingNumberSeries(IOwnCompanyRepository companies) : INumberSeriesProvider
{
    public async Task<IReadOnlyList<NumberSeriesDefinition>> ListAsync(CancellationToken ct) => await companies.FindAsync(ct) is { } company
        ? [new(BillingSeries.Invoices, company.Id, company.Name, true), new(BillingSeries.Payments, company.Id, company.Name, true)]
        : [];
}
