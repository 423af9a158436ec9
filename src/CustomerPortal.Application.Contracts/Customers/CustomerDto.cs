using CustomerPortal.AccountingSync;

namespace CustomerPortal.Customers;

/// <summary>The customer card.</summary>
public sealed record CustomerDto
{
    public required Guid Id { get; init; }

    /// <summary>Goes back with the next save; a stale one is refused (409).</summary>
    public required int Version { get; init; }

    /// <summary>Generated, never changes.</summary>
    public required string Code { get; init; }

    public required string Number { get; init; }

    /// <summary>Given by the accounting system alone; null until it answered.</summary>
    public string? DebtorNumber { get; init; }

    public required CustomerState State { get; init; }

    /// <summary>Whether the record is used as a customer (PAR-06).</summary>
    public required bool IsCustomer { get; init; }

    public required GeneralIslandDto General { get; init; }

    public required InvoicingIslandDto Invoicing { get; init; }

    /// <summary>Null when the caller may not see bank data.</summary>
    public BankIslandDto? Bank { get; init; }

    public required IReadOnlyList<Guid> GroupIds { get; init; }

    public required IReadOnlyList<CustomerAddressDto> Addresses { get; init; }

    public required CurrencyLockDto CurrencyLock { get; init; }

    public required CustomerSyncState SyncState { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public Guid? CreatedBy { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public Guid? ChangedBy { get; init; }
}
