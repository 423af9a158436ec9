using CustomerPortal.Kernel;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Platform.Numbers;

/// <summary>The series that the current tenant may change, and what their formats may be.</summary>
internal sealed class NumberSeriesList(IEnumerable<INumberSeriesProvider> providers, TenantDays days)
{
    public async Task<IReadOnlyList<NumberSeriesDefinition>> AllAsync(CancellationToken ct)
    {
        var all = new List<NumberSeriesDefinition>();
        foreach (var provider in providers)
        {
            all.AddRange(await provider.ListAsync(ct));
        }

        return all;
    }

    /// <summary>The series as it stands today.</summary>
    public async Task<SeriesKey> KeyAsync(NumberSeriesDefinition definition, CancellationToken ct) =>
        new(definition.Name, definition.CompanyId) { Day = await days.TodayAsync(ct) };

    /// <exception cref="BusinessException"><see cref="NumberingErrorCodes.PrefixInvalid"/>, <see cref="NumberingErrorCodes.PrefixHasNoDay"/></exception>
    public static NumberFormat Check(NumberSeriesDefinition definition, NumberFormat format) => format switch
    {
        { IsWellFormed: false } => throw new BusinessException(NumberingErrorCodes.PrefixInvalid).For("prefix"),
        { HasDay: true } when !definition.HasDay => throw new BusinessException(NumberingErrorCodes.PrefixHasNoDay).For("prefix"),
        _ => format,
    };
}
