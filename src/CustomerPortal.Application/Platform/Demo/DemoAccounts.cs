using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Demo;

/// <inheritdoc />
internal sealed class DemoAccounts(ISettings settings, ICurrentTenant tenant, IServiceScopeFactory scopes) : IDemoAccounts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <inheritdoc />
    public async Task<IReadOnlyList<DemoAccount>?> ListAsync(CancellationToken ct)
    {
        using var host = tenant.Change(TenantIds.Host);
        var accounts = JsonSerializer.Deserialize<List<DemoAccount>>(await settings.GetAsync(PlatformSettings.DemoAccounts, ct), Json);
        return accounts is { Count: > 0 } ? accounts : null;
    }

    /// <inheritdoc />
    public async Task TellAsync(IReadOnlyList<DemoAccount> accounts, CancellationToken ct)
    {
        using var host = tenant.Change(TenantIds.Host);
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<ISettingStore>();
        await store.SetAsync(PlatformSettings.DemoAccounts, JsonSerializer.Serialize(accounts, Json), ct);
        await store.SaveAsync(ct);
    }
}
