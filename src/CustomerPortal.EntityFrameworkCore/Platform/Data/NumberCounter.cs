using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Data;

/// <summary>The counter row of one number series of one own company.</summary>
[NotAudited("The numbers stand in what is numbered.")]
public sealed class NumberCounter : Entity, ITenantOwned
{
    private NumberCounter()
    {
    }

    /// <summary>Opens a series.</summary>
    /// <param name="series">Series and company.</param>
    /// <param name="prefix">Printed before the number, for example "INV-"; may be empty.</param>
    /// <param name="padding">Digits with leading zeros, 1–12.</param>
    /// <param name="next">Next number to give, at least 1.</param>
    public NumberCounter(SeriesKey series, string prefix, int padding, long next)
    {
        Id = Guid.CreateVersion7();
        Series = series.Name;
        CompanyId = series.CompanyId;
        Prefix = prefix;
        Padding = padding;
        Next = next;
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

    /// <summary>Next number to give.</summary>
    public long Next { get; private set; }
}
