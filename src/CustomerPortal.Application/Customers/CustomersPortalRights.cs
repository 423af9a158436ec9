using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The portal rights of the first release (IXO-02).</summary>
internal sealed class CustomersPortalRights : IPortalRightProvider
{
    public IEnumerable<PortalRightDefinition> Define() =>
    [
        new(PortalRights.Invoices, "Billing", true, 10),
        new(PortalRights.Estimates, "Billing", true, 20),
        new(PortalRights.Statements, "Billing", true, 30),
        new(PortalRights.Support, "Support", true, 40),
        new(PortalRights.Profile, "Portal", true, 50),
    ];
}
