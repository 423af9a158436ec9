using CustomerPortal.Kernel;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>What the host itself needs before its administrator can sign in; called at each start, after the database is up to date.</summary>
public sealed class HostPreparation(TenantPreparation preparation, IOptions<HostAdministratorOptions> administrator)
{
    /// <summary>Makes what is missing.</summary>
    public Task EnsureAsync(CancellationToken ct) =>
        preparation.PrepareAsync(TenantIds.Host, administrator.Value.Email, administrator.Value.Password, ct);
}
