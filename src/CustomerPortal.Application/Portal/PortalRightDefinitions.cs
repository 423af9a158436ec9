using CustomerPortal.Customers;
using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <summary>What a contact may be allowed to see in the client area.</summary>
internal sealed class PortalRightDefinitions : IPortalRightProvider
{
    private const string Module = "Portal";

    /// <inheritdoc />
    public IEnumerable<PortalRightDefinition> Define() =>
    [
        new(PortalRights.Invoices, Module, true, 10),
        new(PortalRights.Estimates, Module, false, 20),
        new(PortalRights.Statements, Module, true, 30),
        new(PortalRights.Support, Module, true, 40),
        new(PortalRights.Profile, Module, true, 50),
    ];
}
