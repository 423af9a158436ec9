using System.ComponentModel.DataAnnotations;
using CustomerPortal.AccountingSync;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <summary>
/// A page of customers. The search text is looked for in name, code, numbers, VAT number, e-mail addresses, contacts and towns: every
/// word of it must occur. Sorting: name, code, number, debtorNumber, language, currency, balance, state, syncState, createdAt.
/// Filters combine; several values of one filter mean "any of them".
/// </summary>
public sealed record CustomerListRequest : ListRequest
{
    /// <summary>States.</summary>
    [MaxLength(200)]
    public CustomerState[]? States { get; init; }

    /// <summary>Groups; a customer in any of them.</summary>
    [MaxLength(200)]
    public Guid[]? GroupIds { get; init; }

    /// <summary>Values of the list CustomerTypes.</summary>
    [MaxLength(200)]
    public Guid[]? CustomerTypeIds { get; init; }

    /// <summary>Values of the list Enterprises.</summary>
    [MaxLength(200)]
    public Guid[]? EnterpriseIds { get; init; }

    /// <summary>Values of the list Segments.</summary>
    [MaxLength(200)]
    public Guid[]? SegmentIds { get; init; }

    /// <summary>Values of the list Areas.</summary>
    [MaxLength(200)]
    public Guid[]? AreaIds { get; init; }

    /// <summary>Languages set on the customer itself.</summary>
    [MaxLength(200)]
    public string[]? Languages { get; init; }

    /// <summary>ISO 4217 codes.</summary>
    [MaxLength(200)]
    public string[]? Currencies { get; init; }

    /// <summary>Where the push to accounting stands.</summary>
    [MaxLength(200)]
    public CustomerSyncState[]? SyncStates { get; init; }

    /// <summary>true: something is open; false: nothing is.</summary>
    public bool? HasBalance { get; init; }
}
