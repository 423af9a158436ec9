using CustomerPortal.Kernel;

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
        await WriteAsync(definition, text is null || text == fallback ? null : text, ct);
    }

    /// <inheritdoc />
    public Task SaveAsync(CancellationToken ct) => saving.SaveAsync(ct);

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
