using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>What a customer owes today.</summary>
/// <param name="Balances">One row per currency, by code.</param>
/// <param name="OpenInvoices">Oldest first, at most 200.</param>
public sealed record AccountDto(IReadOnlyList<AccountBalanceDto> Balances, IReadOnlyList<InvoiceListItemDto> OpenInvoices);

/// <summary>A balance in one currency: open − credit.</summary>
/// <param name="Balance">Sum of the ledger.</param>
/// <param name="Open">Sum of what invoices leave open.</param>
/// <param name="Overdue">The part of it after its due date.</param>
/// <param name="Credit">Payments not allocated to invoices.</param>
public sealed record AccountBalanceDto(Money Balance, Money Open, Money Overdue, Money Credit);
