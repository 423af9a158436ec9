using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>When an invoice is to be paid.</summary>
public sealed class PaymentTerm : AggregateRoot, ITenantOwned, IListed
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

    /// <inheritdoc />
    public string Word => Number.ToString("D9", CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public int Position { get; private set; }

    /// <inheritdoc />
    public bool IsDefault { get; private set; }

    /// <inheritdoc />
    public bool IsRetired { get; private set; }

    public void Change(int number, LocalizedText name, int days, TermStart start)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        Number = number;
        Name = name;
        Days = days;
        Start = start;
    }

    /// <inheritdoc />
    public void Place(int position, bool isDefault, bool isRetired)
    {
        Position = position;
        IsDefault = isDefault;
        IsRetired = isRetired;
    }

    /// <summary>Last day on which an invoice of this date is paid in time.</summary>
    public DateOnly DueOn(DateOnly invoiceDate)
    {
        var start = Start == TermStart.InvoiceDate
            ? invoiceDate
            : new DateOnly(invoiceDate.Year, invoiceDate.Month, DateTime.DaysInMonth(invoiceDate.Year, invoiceDate.Month));
        return start.AddDays(Days);
    }
}
