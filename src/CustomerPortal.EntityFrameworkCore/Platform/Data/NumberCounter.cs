using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Data;

/// <summary>The counter row of one number series of one own company with one prefix.</summary>
[NotAudited("The numbers stand in what is numbered.")]
public sealed class NumberCounter : Entity, ITenantOwned
{
    private NumberCounter()
    {
    }

    /// <summary>Opens a series, or a prefix of it.</summary>
    /// <param name="series">Series and company.</param>
    /// <param name="prefix">Printed before the number, for example "INV-"; may be empty.</param>
    /// <param name="padding">Digits with leading zeros, 1–12, as long as no <see cref="NumberSeriesFormat"/> says otherwise.</param>
    /// <param name="next">Next number to give, at least 1.</param>
    public NumberCounter(SeriesKey series, string prefix, int padding, long next)
    {
        Id = Guid.CreateVersion7();
        Series = series.Name;
        CompanyId = series.CompanyId;
        Prefix = prefix;
        Padding = padding;
        Next = next;
        First = next;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>What is numbered.</summary>
    public string Series { get; private set; } = string.Empty;

    /// <summary>Own company; <see cref="Guid.Empty"/> for the global series.</summary>
    public Guid CompanyId { get; private set; }

    /// <summary>Printed before the number.</summary>
    public string Prefix { get; private set; } = string.Empty;

    /// <summary>Digits with leading zeros.</summary>
    public int Padding { get; private set; }

    /// <summary>Next number to give; a save that would put it elsewhere fails when a number was given meanwhile.</summary>
    public long Next { get; private set; }

    /// <summary>Number with which the prefix begins.</summary>
    public long First { get; private set; }

    /// <summary>Whether a number was given.</summary>
    public bool IsBegun => Next != First;

    /// <summary>Begins elsewhere, as long as nothing was given.</summary>
    /// <exception cref="InvalidOperationException">A number was given.</exception>
    public void StartAt(long first)
    {
        if (IsBegun)
        {
            throw new InvalidOperationException("A counter that gave a number goes on by itself.");
        }

        (Next, First) = (first, first);
    }
}
