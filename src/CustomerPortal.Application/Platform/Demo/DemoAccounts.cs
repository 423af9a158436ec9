using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Demo;

/// <inheritdoc />
internal sealed class DemoAccounts(ISettings settings, ICurrentTenant tenant, ITenantDirectory tenants, IServiceScopeFactory scopes) : IDemoAccounts
{
    // Names in any script stay as short as they are: a setting has a limit.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <inheritdoc />
    public async Task<IReadOnlyList<DemoAccount>?> ListAsync(CancellationToken ct)
    {
        var accounts = JsonSerializer.Deserialize<List<DemoAccount>>(await ReadAsync(PlatformSettings.DemoAccounts, ct), Json)!;
        if (accounts.Count == 0 || tenant.Id == TenantIds.Host)
        {
            return accounts.Count == 0 ? null : accounts;
        }

        var name = (await tenants.FindByIdAsync(tenant.Id, ct))?.Name;
        return accounts.FindAll(account => account.Organisation == name) is { Count: > 0 } own ? own : null;
    }

    /// <inheritdoc />
    public async Task<bool> IsBegunAsync(CancellationToken ct) => await ReadAsync(PlatformSettings.DemoBegun, ct) == "true";

    /// <inheritdoc />
    public Task BeginAsync(CancellationToken ct) => WriteAsync(PlatformSettings.DemoBegun, "true", ct);

    /// <inheritdoc />
    public Task TellAsync(IReadOnlyList<DemoAccount> accounts, CancellationToken ct) =>
        WriteAsync(PlatformSettings.DemoAccounts, JsonSerializer.Serialize(accounts, Json), ct);

    private async Task<string> ReadAsync(string setting, CancellationToken ct)
    {
        using var host = tenant.Change(TenantIds.Host);
        return await settings.GetAsync(setting, ct);
    }

    private async Task WriteAsync(string setting, string value, CancellationToken ct)
    {
        using var host = tenant.Change(TenantIds.Host);
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<ISettingStore>();
        await store.SetAsync(setting, value, ct);
        await store.SaveAsync(ct);
    }
}
