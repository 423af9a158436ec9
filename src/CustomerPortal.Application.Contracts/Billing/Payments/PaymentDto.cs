using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A payment with what it covers.</summary>
public sealed record PaymentDto
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required string Number { get; init; }

    public required PaymentState State { get; init; }

    public required Guid CustomerId { get; init; }

    public required string CustomerName { get; init; }

    public required DateOnly Date { get; init; }

    public string? Reference { get; init; }

    public required Money Amount { get; init; }

    public required Money Unallocated { get; init; }

    public required LedgerAmountsDto Ledger { get; init; }

    public required IReadOnlyList<PaymentAllocationDto> Allocations { get; init; }

    public DateOnly? VoidedOn { get; init; }

    public string? VoidReason { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>What a payment covers of an invoice.</summary>
public sealed record PaymentAllocationDto(Guid InvoiceId, string InvoiceNumber, DateOnly InvoiceDate, Money Amount);
