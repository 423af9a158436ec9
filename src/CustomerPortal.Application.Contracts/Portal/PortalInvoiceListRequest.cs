using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Portal;

/// <summary>Filter searches number and reference; sorts by number, date, dueOn, total or open.</summary>
public sealed record PortalInvoiceListRequest : ListRequest
{
    /// <summary>Overdue is part of Open here.</summary>
    public PortalInvoiceState? State { get; init; }
}
