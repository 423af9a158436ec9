using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class PortalCompanyAppService(ICurrentCustomer current, ICustomerSelfService customers, IBillingDirectory billing, IFormatter formatter) : IPortalCompanyAppService
{
    /// <inheritdoc />
    public async Task<PortalCompanyDto> GetAsync(CancellationToken ct)
    {
        var details = EntityNotFoundException.Require(await customers.FindAsync(current.CustomerId, ct), current.CustomerId);
        var home = (await billing.FindCompanyAsync(ct))?.CountryCode;
        var culture = formatter.CultureOf(current.Language);
        return new PortalCompanyDto
        {
            Name = details.Name,
            Number = details.Number,
            VatNumber = details.VatNumber,
            Currency = details.Currency,
            InvoiceEmail = details.InvoiceEmail,
            BillingAddress = details.BillingAddress?.ToLines(home, culture),
            ShippingAddress = details.ShippingAddress?.ToLines(home, culture),
            Phone = details.Phone,
            Website = details.Website,
            Attention = details.Attention,
            Version = details.Version,
        };
    }

    /// <inheritdoc />
    public async Task<PortalCompanyDto> UpdateAsync(PortalCompanyInput input, CancellationToken ct)
    {
        await customers.UpdateAsync(current.CustomerId, new CustomerDetailsChange(input.Phone, input.Website, input.Attention, input.Version), ct);
        return await GetAsync(ct);
    }
}
