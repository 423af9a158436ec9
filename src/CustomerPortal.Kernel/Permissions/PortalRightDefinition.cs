namespace CustomerPortal.Kernel;

/// <summary>Something a contact may be allowed to see or do in the client area. Its text key is "PortalRight:" + <see cref="Name"/>.</summary>
/// <param name="Name">For example "Invoices".</param>
/// <param name="Module">Module that offers it.</param>
/// <param name="GrantedByDefault">Whether a new contact has it unless the tenant says otherwise.</param>
/// <param name="Order">Place in lists.</param>
public sealed record PortalRightDefinition(string Name, string Module, bool GrantedByDefault, int Order);
