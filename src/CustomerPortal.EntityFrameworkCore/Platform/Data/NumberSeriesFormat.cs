using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Data;

/// <summary>How a tenant wants the numbers of a series; without one they look as the series was opened.</summary>
public sealed class NumberSeriesFormat : AggregateRoot, ITenantOwned
{
    private NumberSeriesFormat()
    {
    }

    /// <summary>Chooses a format for the first time.</summary>
    public NumberSeriesFormat(SeriesKey series, NumberFormat format)
    {
        Id = Guid.CreateVersion7();
        Name = series.Name;
        CompanyId = series.CompanyId;
        Change(format);
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>What is numbered.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Own company; <see cref="Guid.Empty"/> for the global series.</summary>
    public Guid CompanyId { get; private set; }

    /// <summary>With its places for year and month.</summary>
    public string Prefix { get; private set; } = string.Empty;

    /// <summary>Digits with leading zeros.</summary>
    public int Padding { get; private set; }

    public NumberFormat Format => new(Prefix, Padding);

    /// <summary>Chooses another one.</summary>
    public void Change(NumberFormat format) => (Prefix, Padding) = (format.Prefix, format.Padding);
}
