using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>When an invoice is to be paid.</summary>
public sealed class PaymentTerm : AggregateRoot, ITenantOwned
{
    private PaymentTerm()
    {
    }

    public PaymentTerm(int number, LocalizedText name, int days, TermStart start)
    {
        Id = Guid.CreateVersion7();
        Change(number, name, days, start);
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Numeric id, the same in the accounting system (PAR-12).</summary>
    public int Number { get; private set; }

    public LocalizedText Name { get; private set; } = null!;

    public int Days { get; private set; }

    public TermStart Start { get; private set; }

    public bool IsDefault { get; private set; }

    public void Change(int number, LocalizedText name, int days, TermStart start)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        Number = number;
        Name = name;
        Days = days;
        Start = start;
    }

    public void MarkDefault() => IsDefault = true;

    /// <summary>Called on the former default when another takes its place.</summary>
    public void UnmarkDefault() => IsDefault = false;

    /// <summary>Last day on which an invoice of this date is paid in time.</summary>
    public DateOnly DueOn(DateOnly invoiceDate)
    {
        var start = Start == TermStart.InvoiceDate
            ? invoiceDate
            : new DateOnly(invoiceDate.Year, invoiceDate.Month, DateTime.DaysInMonth(invoiceDate.Year, invoiceDate.Month));
        return start.AddDays(Days);
    }
}
