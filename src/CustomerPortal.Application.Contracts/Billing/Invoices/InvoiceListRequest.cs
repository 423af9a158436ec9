using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <summary>Filter searches number, reference and the customer's name and number; sorts by number, date, dueOn, customer, total, open or createdAt.</summary>
public sealed record InvoiceListRequest : ListRequest
{
    public InvoiceFilterState? State { get; init; }

    public Guid? CustomerId { get; init; }

    [StringLength(3, MinimumLength = 3)]
    public string? Currency { get; init; }

    /// <summary>Earliest invoice date.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Latest invoice date.</summary>
    public DateOnly? To { get; init; }
}
