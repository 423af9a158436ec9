using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <summary>Filter searches number, reference and the customer's name; sorts by number, date, customer or amount.</summary>
public sealed record PaymentListRequest : ListRequest
{
    public PaymentState? State { get; init; }

    public Guid? CustomerId { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }
}
