using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <summary>What is read about customers without loading them.</summary>
public interface ICustomerQueries
{
    /// <summary>A page of the list; names of groups in the reader's language.</summary>
    /// <exception cref="InputException">The list cannot be sorted like that.</exception>
    Task<PagedResult<CustomerListItemDto>> GetPageAsync(
        CustomerListRequest request, LanguageTag reader, LanguageTag tenantDefault, bool withBalance, CancellationToken ct);

    /// <summary>The tenant's groups in their order, retired ones too.</summary>
    Task<IReadOnlyList<ListChoiceDto>> GetGroupsAsync(LanguageTag reader, LanguageTag tenantDefault, CancellationToken ct);

    /// <summary>Contacts by pieces of name, address or phone; none when every piece is shorter than the index can find.</summary>
    Task<IReadOnlyList<ContactHitDto>> FindContactsAsync(string filter, int most, CancellationToken ct);

    /// <summary>Customers with this VAT number, this e-mail address, this core of a name, or (for comparison) at this postcode.</summary>
    Task<IReadOnlyList<DuplicateCandidate>> FindCandidatesAsync(DuplicateSearch search, CancellationToken ct);

    /// <summary>What customer and groups (and the contact, if it is this customer's) say about the language; null when there is no such customer or contact.</summary>
    Task<LanguageSources?> FindLanguageSourcesAsync(Guid customerId, Guid? contactId, CancellationToken ct);
}

/// <summary>Keys that duplicates are looked for by; null for what is not known.</summary>
public sealed record DuplicateSearch(string? NameCore, string? VatNumber, string? EmailKey, string? PostalCodeKey, Guid? ExceptId);

/// <summary>A customer that one of the keys found.</summary>
public sealed record DuplicateCandidate(
    Guid Id, string Name, string NameCore, string Number, string? VatNumber, bool HasEmail, IReadOnlyList<CandidateAddress> Addresses);

/// <summary>An address of a candidate.</summary>
public sealed record CandidateAddress(string? PostalCode, string? PostalCodeKey, string? City, bool IsDefaultBilling);

/// <summary>Who says which language a customer is written to in.</summary>
public sealed record LanguageSources(
    string? ContactName, LanguageTag? ContactLanguage, string CustomerName, LanguageTag? CustomerLanguage, IReadOnlyList<GroupLanguage> Groups);

/// <summary>A group of the customer and what it says.</summary>
public sealed record GroupLanguage(Guid Id, LocalizedText Name, LanguageTag? Language);
