using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Settings;

/// <inheritdoc />
internal sealed class Settings(SettingRegistry registry, SettingChain chain, ICurrentTenant tenant, ICurrentUser user) : ISettings
{
    /// <inheritdoc />
    public ValueTask<string> GetAsync(string name, CancellationToken ct)
    {
        var definition = registry.Find(name) ?? throw new ArgumentException($"The setting {name} is not defined.", nameof(name));
        return chain.ReadAsync(definition, tenant.Id, user.Actor.Kind == UserKind.Anonymous ? null : user.Id, ct);
    }
}
