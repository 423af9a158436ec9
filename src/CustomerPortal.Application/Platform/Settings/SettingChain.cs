using CustomerPortal.Kernel;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Settings;

/// <summary>Default → configuration → host → tenant → user; a later one wins where the setting may be stored there.</summary>
internal sealed class SettingChain(SettingSnapshots snapshots, ISecretProtector secrets, IOptions<ConfiguredSettings> configured)
{
    /// <summary>The value in force for an account (null: for nobody in particular) of a tenant.</summary>
    public async ValueTask<string> ReadAsync(SettingDefinition definition, Guid tenantId, Guid? userId, CancellationToken ct)
    {
        var stored = await FindStoredAsync(definition, tenantId, userId, ct);
        return stored is null ? await UnstoredAsync(definition, tenantId, ct) : definition.Kind == SettingKind.Secret ? secrets.Unprotect(stored) : stored;
    }

    /// <summary>What would be in force if the tenant (or the host) itself stored nothing.</summary>
    public async ValueTask<string> FallbackAsync(SettingDefinition definition, Guid tenantId, CancellationToken ct) =>
        tenantId == TenantIds.Host || await IsCutOffAsync(definition, tenantId, ct)
            ? await UnstoredAsync(definition, tenantId, ct)
            : await ReadAsync(definition, TenantIds.Host, null, ct);

    /// <summary>What the tenant (or the host) itself stored, encrypted if it is a secret; null when nothing.</summary>
    public async ValueTask<string?> OwnAsync(SettingDefinition definition, Guid tenantId, CancellationToken ct) =>
        (await snapshots.GetAsync(tenantId, ct)).GetValueOrDefault((definition.Name, Guid.Empty));

    /// <summary>Where the tenant's value comes from.</summary>
    public async ValueTask<SettingSource> SourceAsync(SettingDefinition definition, Guid tenantId, CancellationToken ct) =>
        await OwnAsync(definition, tenantId, ct) is not null ? SettingSource.Own
        : await FindStoredAsync(definition, tenantId, null, ct) is not null ? SettingSource.Host
        : SettingSource.Default;

    private async ValueTask<string?> FindStoredAsync(SettingDefinition definition, Guid tenantId, Guid? userId, CancellationToken ct)
    {
        var own = await snapshots.GetAsync(tenantId, ct);
        if (userId is { } account && definition.Scopes.HasFlag(SettingScope.User) && own.TryGetValue((definition.Name, account), out var value))
        {
            return value;
        }

        var atHost = tenantId == TenantIds.Host;
        if (definition.Scopes.HasFlag(atHost ? SettingScope.Host : SettingScope.Tenant) && own.TryGetValue((definition.Name, Guid.Empty), out value))
        {
            return value;
        }

        return !atHost && definition.Scopes.HasFlag(SettingScope.Host) && !await IsCutOffAsync(definition, tenantId, ct)
            ? (await snapshots.GetAsync(TenantIds.Host, ct)).GetValueOrDefault((definition.Name, Guid.Empty))
            : null;
    }

    private async ValueTask<string> UnstoredAsync(SettingDefinition definition, Guid tenantId, CancellationToken ct) =>
        await IsCutOffAsync(definition, tenantId, ct)
            ? definition.Default
            : configured.Value.Values.GetValueOrDefault(definition.Name, definition.Default);

    /// <summary>Whether the tenant stored the whole that the setting is part of, so that nothing comes from above.</summary>
    private async ValueTask<bool> IsCutOffAsync(SettingDefinition definition, Guid tenantId, CancellationToken ct) =>
        definition.PartOf is { } whole && (await snapshots.GetAsync(tenantId, ct)).ContainsKey((whole, Guid.Empty));
}
