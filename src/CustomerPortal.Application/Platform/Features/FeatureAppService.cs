using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <inheritdoc />
internal sealed class FeatureAppService(
    FeatureRegistry registry,
    FeatureTarget targets,
    IFeatureValueRepository values,
    FeatureSnapshots snapshots,
    FeatureTexts texts,
    IUnitOfWork unitOfWork) : IFeatureAppService
{
    /// <inheritdoc />
    public async Task<FeatureListDto> ListAsync(string? providerName, string? providerKey, CancellationToken ct)
    {
        var (holder, edition) = await targets.FindAsync(providerName, providerKey, toChange: false, ct);
        var stored = await FeatureSnapshots.ReadAsync(values, holder, edition, ct);
        return new FeatureListDto(
            [.. registry.All.GroupBy(d => d.Group).Select(g => texts.Group(g.Key, [.. g], registry, stored, holder.Provider))]);
    }

    /// <inheritdoc />
    public async Task UpdateAsync(string? providerName, string? providerKey, FeaturesInput input, CancellationToken ct)
    {
        var (holder, edition) = await targets.FindAsync(providerName, providerKey, toChange: true, ct);
        var chain = await FeatureSnapshots.ReadAsync(values, holder, edition, ct);
        var stored = (await values.ListAsync(holder, ct)).ToDictionary(v => v.Name);
        foreach (var change in input.Features)
        {
            var definition = registry.Find(change.Name)
                ?? throw new BusinessException(FeatureErrorCodes.Unknown).With("name", change.Name).For("features");
            var fallback = chain.Fallback(definition);
            Set(definition, Check(definition, change.Value ?? fallback), fallback, holder, stored);
        }

        await SaveAsync(holder, ct);
    }

    /// <inheritdoc />
    public async Task ResetAsync(string? providerName, string? providerKey, CancellationToken ct)
    {
        var (holder, _) = await targets.FindAsync(providerName, providerKey, toChange: true, ct);
        foreach (var value in await values.ListAsync(holder, ct))
        {
            values.Remove(value);
        }

        await SaveAsync(holder, ct);
    }

    private static string Check(FeatureDefinition definition, string value)
    {
        var text = value.Trim().ToLowerInvariant();
        var isRight = definition.Range is { } range
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= range.Min && number <= range.Max
            : text is "true" or "false";
        return isRight ? text : throw new BusinessException(FeatureErrorCodes.ValueInvalid).With("name", definition.Name).For("features");
    }

    // A value equal to what stands behind it is not stored: the holder follows its edition, or the default.
    private void Set(FeatureDefinition definition, string value, string fallback, FeatureHolder holder, Dictionary<string, FeatureValue> stored)
    {
        var former = stored.GetValueOrDefault(definition.Name);
        if (value == fallback)
        {
            if (former is not null)
            {
                values.Remove(former);
            }
        }
        else if (former is null)
        {
            values.Add(FeatureValue.Create(holder, definition.Name, value));
        }
        else
        {
            former.Set(value);
        }
    }

    private async Task SaveAsync(FeatureHolder holder, CancellationToken ct)
    {
        await unitOfWork.SaveAsync(ct);
        if (holder.Provider == FeatureProvider.Edition)
        {
            snapshots.ForgetAll();
        }
        else
        {
            snapshots.Forget(holder.Id);
        }
    }
}
