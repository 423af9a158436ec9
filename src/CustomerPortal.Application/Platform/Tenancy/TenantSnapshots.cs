using System.Collections.Concurrent;
using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>
/// One value per tenant kept in memory: loaded when first asked, in a scope of its own with the tenant set, forgotten when its rows change.
/// A warm node asks the database nothing.
/// </summary>
public abstract class TenantSnapshots<T>(IServiceScopeFactory scopes, ICurrentTenant tenant) : ITenantMemory
    where T : class
{
    private readonly ConcurrentDictionary<Guid, Lazy<Task<T>>> byTenant = new();

    /// <summary>The value of a tenant.</summary>
    public async ValueTask<T> GetAsync(Guid tenantId, CancellationToken ct)
    {
        // The load serves everybody who waits: one caller's cancellation must not fail the others.
        var loading = byTenant.GetOrAdd(tenantId, id => new Lazy<Task<T>>(() => LoadAsync(id)));
        if (loading.Value.IsCompletedSuccessfully)
        {
            return await loading.Value;
        }

        try
        {
            return await loading.Value.WaitAsync(ct);
        }
        finally
        {
            if (loading.Value.IsFaulted || loading.Value.IsCanceled)
            {
                byTenant.TryRemove(new KeyValuePair<Guid, Lazy<Task<T>>>(tenantId, loading));
            }
        }
    }

    /// <inheritdoc />
    public void Forget(Guid tenantId) => byTenant.TryRemove(tenantId, out _);

    /// <inheritdoc />
    public void ForgetAll() => byTenant.Clear();

    /// <summary>Reads the rows of the current tenant.</summary>
    protected abstract Task<T> LoadAsync(IServiceProvider services, CancellationToken ct);

    private async Task<T> LoadAsync(Guid tenantId)
    {
        using var change = tenant.Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        return await LoadAsync(scope.ServiceProvider, CancellationToken.None);
    }
}
