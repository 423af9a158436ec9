using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Portal;

/// <summary>Looking at the client area as a contact sees it.</summary>
public interface IPortalViewAppService
{
    /// <summary>Writes into the audit log (and for the contact to read) that the caller looks.</summary>
    /// <exception cref="EntityNotFoundException">The customer has no such contact.</exception>
    /// <exception cref="BusinessException"><see cref="PortalErrorCodes.ViewOfInactive"/></exception>
    Task BeginAsync(Guid customerId, Guid contactId, PortalViewInput input, CancellationToken ct);

    /// <summary>What the running view tells; null in a contact's own session.</summary>
    Task<PortalViewDto?> FindAsync(CancellationToken ct);

    /// <summary>Who of the staff looked as the signed-in contact, newest first.</summary>
    Task<PagedResult<PortalLookDto>> LooksAsync(ListRequest request, CancellationToken ct);
}
