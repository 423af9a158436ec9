using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <summary>Every save of a card (MAC-125), for staff.</summary>
public interface ICustomerHistoryAppService
{
    /// <summary>The saves with their field differences, newest first.</summary>
    Task<PagedResult<CustomerVersionDto>> GetListAsync(Guid customerId, ListRequest request, CancellationToken ct);

    /// <summary>The card as one save left it.</summary>
    Task<CustomerAtVersionDto> GetAsync(Guid customerId, int version, CancellationToken ct);

    /// <summary>Saves what people filled in then as the newest version. Number, state and debtor number stay.</summary>
    Task<CustomerDto> RestoreAsync(Guid customerId, int version, RestoreVersionDto input, CancellationToken ct);
}
