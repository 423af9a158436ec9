using CustomerPortal.Kernel;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Platform.Numbers;

/// <inheritdoc />
internal sealed class NumberSeriesAppService(
    IEnumerable<INumberSeriesProvider> providers, INumberSeries series, TenantDays days, IUnitOfWork unitOfWork) : INumberSeriesAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<NumberSeriesDto>> ListAsync(CancellationToken ct)
    {
        var shown = new List<NumberSeriesDto>();
        foreach (var definition in await DefinitionsAsync(ct))
        {
            shown.Add(await ShowAsync(definition, null, null, ct));
        }

        return shown;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<NumberSeriesDto>> UpdateAsync(string name, NumberSeriesInput input, CancellationToken ct)
    {
        var definition = await FindAsync(name, input.CompanyId, ct);
        await series.ChangeAsync(await KeyAsync(definition, ct), Read(definition, input), input.Start, ct);
        await unitOfWork.SaveAsync(ct);
        return await ListAsync(ct);
    }

    /// <inheritdoc />
    public async Task<NumberSeriesDto> PreviewAsync(string name, NumberSeriesInput input, CancellationToken ct)
    {
        var definition = await FindAsync(name, input.CompanyId, ct);
        return await ShowAsync(definition, Read(definition, input), input.Start, ct);
    }

    private async Task<NumberSeriesDto> ShowAsync(NumberSeriesDefinition definition, NumberFormat? format, long? start, CancellationToken ct)
    {
        var key = await KeyAsync(definition, ct);
        var state = await series.DescribeAsync(key, format, ct);
        var next = state.IsBegun ? state.Next : start ?? state.Next;
        return new NumberSeriesDto(
            definition.Name, definition.CompanyId, definition.Company, state.Format.Prefix, state.Format.Padding, next,
            state.Format.Print(state.Format.PrefixOn(key.Day!.Value), next), state.IsBegun, definition.HasDay);
    }

    private static NumberFormat Read(NumberSeriesDefinition definition, NumberSeriesInput input)
    {
        var format = new NumberFormat(input.Prefix?.Trim() ?? string.Empty, input.Padding);
        return format switch
        {
            { IsWellFormed: false } => throw new BusinessException(NumberingErrorCodes.PrefixInvalid).For("prefix"),
            { HasDay: true } when !definition.HasDay => throw new BusinessException(NumberingErrorCodes.PrefixHasNoDay).For("prefix"),
            _ => format,
        };
    }

    private async Task<SeriesKey> KeyAsync(NumberSeriesDefinition definition, CancellationToken ct) =>
        new(definition.Name, definition.CompanyId) { Day = await days.TodayAsync(ct) };

    private async Task<NumberSeriesDefinition> FindAsync(string name, Guid companyId, CancellationToken ct) =>
        EntityNotFoundException.Require((await DefinitionsAsync(ct)).FirstOrDefault(d => d.Name == name && d.CompanyId == companyId), name);

    private async Task<IReadOnlyList<NumberSeriesDefinition>> DefinitionsAsync(CancellationToken ct)
    {
        var all = new List<NumberSeriesDefinition>();
        foreach (var provider in providers)
        {
            all.AddRange(await provider.ListAsync(ct));
        }

        return all;
    }
}
