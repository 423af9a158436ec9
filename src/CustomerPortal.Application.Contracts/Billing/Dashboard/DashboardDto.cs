using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>The first page of the admin area. Parts that the reader has no permission for are null.</summary>
public sealed record DashboardDto
{
    /// <summary>Today in the tenant's time zone.</summary>
    public required DateOnly Today { get; init; }

    public DashboardCustomersDto? Customers { get; init; }

    /// <summary>Open and overdue per currency, the largest base value first.</summary>
    public IReadOnlyList<DashboardReceivableDto>? Receivables { get; init; }

    /// <summary>Received in the last 30 days, per currency.</summary>
    public IReadOnlyList<Money>? PaidLast30Days { get; init; }

    public IReadOnlyList<DashboardDocumentDto>? LatestDocuments { get; init; }

    public int? Drafts { get; init; }

    public DashboardProblemsDto? SyncProblems { get; init; }

    public DashboardProblemsDto? MailProblems { get; init; }
}

/// <summary>How many customers there are.</summary>
public sealed record DashboardCustomersDto(int Total, int Active, IReadOnlyList<DashboardNewCustomerDto> Newest);

/// <summary>A customer created lately.</summary>
public sealed record DashboardNewCustomerDto(Guid Id, string Name, string Code, bool IsActive, DateTimeOffset CreatedAt);

/// <summary>What customers owe in one currency.</summary>
/// <param name="Open">Sum of what invoices leave open.</param>
/// <param name="Overdue">The part of it after its due date.</param>
/// <param name="Aging">Open by age, credit on account apart.</param>
/// <param name="Customers">Customers with something open.</param>
public sealed record DashboardReceivableDto(Money Open, Money Overdue, AgingDto Aging, int Customers);

/// <summary>An invoice or payment made lately.</summary>
/// <param name="Kind">Invoice or Payment.</param>
/// <param name="InvoiceState">Of an invoice; null for a payment.</param>
/// <param name="Delivery">Latest mail with the invoice.</param>
public sealed record DashboardDocumentDto(
    LedgerEntryKind Kind,
    Guid Id,
    string Number,
    string CustomerName,
    DateOnly Date,
    Money Amount,
    InvoiceState? InvoiceState,
    DeliveryState? Delivery);

/// <summary>Things that need a person.</summary>
/// <param name="Count">How many.</param>
/// <param name="Latest">The latest, at most five.</param>
public sealed record DashboardProblemsDto(int Count, IReadOnlyList<DashboardProblemDto> Latest);

/// <summary>One problem.</summary>
/// <param name="Id">Customer or mail.</param>
/// <param name="Title">Customer name or address.</param>
/// <param name="Code">Error code, key of a text; null when unknown.</param>
/// <param name="At">Since when.</param>
public sealed record DashboardProblemDto(Guid Id, string Title, string? Code, DateTimeOffset At);
