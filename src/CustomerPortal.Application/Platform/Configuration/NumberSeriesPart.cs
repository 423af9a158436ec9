using CustomerPortal.Kernel;
using CustomerPortal.Platform.Numbers;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Configuration;

/// <summary>How the numbers of every series look, as it is in force; how far they have come stays.</summary>
internal sealed class NumberSeriesPart(NumberSeriesList definitions, INumberSeries series) : ConfigurationPart<NumberSeriesPart.Entry>
{
    /// <inheritdoc />
    public override string Name => "NumberSeries";

    /// <inheritdoc />
    public override int Order => 12;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => ["NumberSeriesFormat"];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [SettingPermissions.Settings];

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, Entry Value)>> ListAsync(CancellationToken ct)
    {
        var found = new List<(string, Entry)>();
        foreach (var definition in (await definitions.AllAsync(ct)).OrderBy(d => d.Name, StringComparer.Ordinal))
        {
            var format = (await series.DescribeAsync(await definitions.KeyAsync(definition, ct), null, ct)).Format;
            found.Add((definition.Name, new Entry(format.Prefix, format.Padding)));
        }

        return found;
    }

    /// <inheritdoc />
    protected override async Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct)
    {
        // An organisation is one company, so the name alone says which series.
        var byName = (await definitions.AllAsync(ct)).ToDictionary(d => d.Name);
        return async (name, entry) =>
        {
            var definition = byName.GetValueOrDefault(name) ?? throw new BusinessException(ConfigurationErrorCodes.EntryInvalid).With("place", name);
            var format = NumberSeriesList.Check(definition, new NumberFormat(entry.Prefix.Trim(), entry.Padding));
            await series.ChangeAsync(await definitions.KeyAsync(definition, ct), format, null, ct);
        };
    }

    /// <summary>A format in the file.</summary>
    internal sealed record Entry(string Prefix, int Padding);
}
