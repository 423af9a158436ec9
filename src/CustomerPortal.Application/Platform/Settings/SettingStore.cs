using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Platform.Settings;

/// <inheritdoc />
internal sealed class SettingStore(
    SettingRegistry registry,
    SettingChain chain,
    IEnumerable<ISettingRule> rules,
    ISettingValueRepository repository,
    ISecretProtector secrets,
    SettingSaving saving) : ISettingStore
{
    private readonly Dictionary<string, string> inHand = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public async Task SetAsync(string name, string? value, CancellationToken ct)
    {
        var definition = registry.Find(name) ?? throw new ArgumentException($"There is no setting {name}.", nameof(name));
        if (!definition.Scopes.HasFlag(saving.Scope))
        {
            throw new BusinessException(SettingErrorCodes.Unknown).With("name", name);
        }

        var text = value is null ? null : SettingValueRules.Check(definition, value.Trim());
        foreach (var rule in rules.Where(r => r.Setting == name))
        {
            await rule.ApplyAsync(text ?? string.Empty, ct);
        }

        var fallback = await chain.FallbackAsync(definition, saving.TenantId, ct);
        inHand[name] = text ?? fallback;
        await WriteAsync(definition, text is null || text == fallback ? null : text, ct);
    }

    /// <inheritdoc />
    public async Task<string> VersionAsync(IReadOnlyCollection<string> names, CancellationToken ct) =>
        Versions.Of((await repository.ListAsync(names, ct)).OrderBy(v => v.Name, StringComparer.Ordinal).SelectMany(v => new[] { v.Name, v.Value }));

    /// <inheritdoc />
    public async Task<IReadOnlyList<BusinessException>> HalvesAsync(CancellationToken ct)
    {
        var halves = new List<BusinessException>();
        foreach (var (name, value) in inHand.OrderBy(s => s.Value.Length))
        {
            if (registry.Find(name)!.Pair is { } pair && (value.Length == 0) != ((await NowAsync(pair.Setting, ct)).Length == 0))
            {
                halves.Add(new BusinessException(pair.ErrorCode).For(name));
            }
        }

        return halves;
    }

    /// <inheritdoc />
    public async Task SaveAsync(CancellationToken ct)
    {
        if (await HalvesAsync(ct) is { Count: > 0 } halves)
        {
            throw new InputException(halves);
        }

        await saving.SaveAsync(ct);
    }

    private async ValueTask<string> NowAsync(string name, CancellationToken ct) =>
        inHand.TryGetValue(name, out var value) ? value : await chain.ReadAsync(registry.Find(name)!, saving.TenantId, null, ct);

    private async Task WriteAsync(SettingDefinition definition, string? text, CancellationToken ct)
    {
        var stored = await repository.FindAsync(definition.Name, Guid.Empty, ct);
        if (text is null)
        {
            if (stored is not null)
            {
                repository.Remove(stored);
            }

            return;
        }

        var kept = definition.Kind == SettingKind.Secret ? secrets.Protect(text) : text;
        if (stored is null)
        {
            repository.Add(SettingValue.Create(definition.Name, Guid.Empty, kept));
        }
        else
        {
            stored.Set(kept);
        }
    }
}
