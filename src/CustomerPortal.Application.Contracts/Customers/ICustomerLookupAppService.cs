using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <summary>What staff read about customers beside the card.</summary>
public interface ICustomerLookupAppService
{
    /// <summary>A page of the list.</summary>
    Task<PagedResult<CustomerListItemDto>> GetListAsync(CustomerListRequest request, CancellationToken ct);

    /// <summary>Contacts of all customers that a search text finds, by name.</summary>
    Task<IReadOnlyList<ContactHitDto>> FindContactsAsync(ContactSearchRequest request, CancellationToken ct);

    /// <summary>Customers that may be the same one, strongest match first, at most ten.</summary>
    Task<IReadOnlyList<DuplicateDto>> FindDuplicatesAsync(DuplicateCheckDto input, CancellationToken ct);

    /// <summary>Which language the customer (or one of its contacts) is written to in, and why.</summary>
    Task<LanguageChain> GetLanguageAsync(Guid id, Guid? contactId, CancellationToken ct);
}
