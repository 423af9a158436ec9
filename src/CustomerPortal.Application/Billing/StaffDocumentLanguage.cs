using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Billing;

/// <summary>In which language the admin area shows documents (IXO-11, IXO-12).</summary>
internal sealed class StaffDocumentLanguage(ISettings settings, ICustomerDirectory customers)
{
    /// <summary>The tenant's language, or the customer's when the setting is on.</summary>
    public async Task<string> ForCustomerAsync(Guid customerId, CancellationToken ct)
    {
        var tenant = await settings.GetAsync(PlatformSettings.DefaultLanguage, ct);
        return await settings.IsOnAsync(PlatformSettings.DocumentsInCustomerLanguage, ct)
            ? (await customers.FindForDocumentsAsync(customerId, ct))?.Language ?? tenant
            : tenant;
    }
}
