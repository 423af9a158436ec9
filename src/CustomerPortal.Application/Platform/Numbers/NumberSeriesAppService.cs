using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Platform.Numbers;

/// <inheritdoc />
internal sealed class NumberSeriesAppService(
    NumberSeriesList definitions, INumberSeries series, IUnitOfWork unitOfWork) : INumberSeriesAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<NumberSeriesDto>> ListAsync(CancellationToken ct)
    {
        var shown = new List<NumberSeriesDto>();
        foreach (var definition in await definitions.AllAsync(ct))
        {
            shown.Add(await ShowAsync(definition, null, null, ct));
        }

        return shown;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<NumberSeriesDto>> UpdateAsync(string name, UpdateNumberSeriesInput input, CancellationToken ct)
    {
        var definition = await FindAsync(name, input.CompanyId, ct);
        var key = await definitions.KeyAsync(definition, ct);
        Versions.Require(input.Version, VersionOf(await series.DescribeAsync(key, null, ct)));
        await series.ChangeAsync(key, Read(definition, input), input.Start, ct);
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
        var key = await definitions.KeyAsync(definition, ct);
        var state = await series.DescribeAsync(key, format, ct);
        var next = state.IsBegun ? state.Next : start ?? state.Next;
        return new NumberSeriesDto(
            definition.Name, definition.CompanyId, definition.Company, state.Format.Prefix, state.Format.Padding, next,
            state.Format.Print(state.Format.PrefixOn(key.Day!.Value), next), state.IsBegun, definition.HasDay,
            format is null ? VersionOf(state) : null);
    }

    /// <summary>Of what people choose: the next number of a prefix that has begun is not theirs.</summary>
    private static string VersionOf(NumberSeriesState state) => Versions.Of(
        state.Format.Prefix, state.Format.Padding.ToString(CultureInfo.InvariantCulture), state.IsBegun ? null : state.Next.ToString(CultureInfo.InvariantCulture));

    private static NumberFormat Read(NumberSeriesDefinition definition, NumberSeriesInput input) =>
        NumberSeriesList.Check(definition, new NumberFormat(input.Prefix?.Trim() ?? string.Empty, input.Padding));

    private async Task<NumberSeriesDefinition> FindAsync(string name, Guid companyId, CancellationToken ct) =>
        EntityNotFoundException.Require((await definitions.AllAsync(ct)).FirstOrDefault(d => d.Name == name && d.CompanyId == companyId), name);
}
