namespace CustomerPortal.Platform.Tenancy;

/// <summary>An installation without tenants: only the host.</summary>
internal sealed class HostOnly : ITenantDirectory
{
    public ValueTask<TenantInfo?> FindByNameAsync(string name, CancellationToken ct) => default;

    public ValueTask<TenantInfo?> FindByHostAsync(string host, CancellationToken ct) => default;

    public ValueTask<TenantInfo?> FindByIdAsync(Guid id, CancellationToken ct) => default;
}
