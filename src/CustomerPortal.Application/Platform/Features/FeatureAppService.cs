using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;

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
        var tenantId = await targets.FindAsync(providerName, providerKey, ct);
        var stored = (await values.ListAsync(tenantId, ct)).ToDictionary(v => v.Name, v => v.Value);
        return new FeatureListDto([.. registry.All.GroupBy(d => d.Group).Select(g => texts.Group(g.Key, [.. g], registry, stored))]);
    }

    /// <inheritdoc />
    public async Task UpdateAsync(string? providerName, string? providerKey, FeaturesInput input, CancellationToken ct)
    {
        var tenantId = await targets.FindAsync(providerName, providerKey, ct);
        var stored = (await values.ListAsync(tenantId, ct)).ToDictionary(v => v.Name);
        foreach (var change in input.Features)
        {
            var definition = registry.Find(change.Name)
                ?? throw new BusinessException(FeatureErrorCodes.Unknown).With("name", change.Name).For("features");
            Set(definition, Check(definition, change.Value), tenantId, stored);
        }

        await unitOfWork.SaveAsync(ct);
        snapshots.Forget(tenantId);
    }

    /// <inheritdoc />
    public async Task ResetAsync(string? providerName, string? providerKey, CancellationToken ct)
    {
        var tenantId = await targets.FindAsync(providerName, providerKey, ct);
        foreach (var value in await values.ListAsync(tenantId, ct))
        {
            values.Remove(value);
        }

        await unitOfWork.SaveAsync(ct);
        snapshots.Forget(tenantId);
    }

    private static string Check(FeatureDefinition definition, string? value)
    {
        var text = value?.Trim().ToLowerInvariant() ?? definition.Default;
        var isRight = definition.Range is { } range
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= range.Min && number <= range.Max
            : text is "true" or "false";
        return isRight ? text : throw new BusinessException(FeatureErrorCodes.ValueInvalid).With("name", definition.Name).For("features");
    }

    private void Set(FeatureDefinition definition, string value, Guid tenantId, Dictionary<string, FeatureValue> stored)
    {
        var former = stored.GetValueOrDefault(definition.Name);
        if (value == definition.Default)
        {
            if (former is not null)
            {
                values.Remove(former);
            }
        }
        else if (former is null)
        {
            values.Add(FeatureValue.Create(tenantId, definition.Name, value));
        }
        else
        {
            former.Set(value);
        }
    }
}
