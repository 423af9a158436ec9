using CustomerPortal.Customers;

namespace CustomerPortal.Portal;

/// <summary>Which documents are mailed to the contact that is signed in.</summary>
public interface IPortalMailAppService
{
    /// <summary>Every kind.</summary>
    Task<IReadOnlyList<ContactMailDto>> GetListAsync(CancellationToken ct);

    /// <summary>Switches one.</summary>
    Task<IReadOnlyList<ContactMailDto>> SwitchAsync(ContactMailInput input, CancellationToken ct);
}
