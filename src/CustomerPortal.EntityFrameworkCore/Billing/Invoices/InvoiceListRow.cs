using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>An invoice with what ledger and mails say of it, as the database gives it.</summary>
internal sealed class InvoiceListRow
{
    public required Guid Id { get; init; }

    public required string? Number { get; init; }

    public required Guid CustomerId { get; init; }

    public required string CustomerName { get; init; }

    public required string CustomerNumber { get; init; }

    public required DateOnly? Date { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required string? Reference { get; init; }

    public required Currency Currency { get; init; }

    public required decimal Total { get; init; }

    /// <summary>Null for a draft.</summary>
    public required decimal? Open { get; init; }

    public required bool IsSent { get; init; }

    public required DeliveryState? Delivery { get; init; }

    /// <summary>Day of the payment that covered the rest; null while open.</summary>
    public required DateOnly? PaidOn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public InvoiceListItemDto ToDto(DateOnly today) => new()
    {
        Id = Id,
        Number = Number,
        State = InvoiceStates.Of(Total, Open, IsSent),
        IsOverdue = InvoiceStates.IsOverdue(Open, DueOn, today),
        Delivery = Delivery,
        CustomerId = CustomerId,
        CustomerName = CustomerName,
        Date = Date,
        DueOn = DueOn,
        Reference = Reference,
        Total = new Money(Total, Currency),
        Open = new Money(Open ?? 0m, Currency),
        PaidOn = PaidOn,
        CreatedAt = CreatedAt,
    };
}
